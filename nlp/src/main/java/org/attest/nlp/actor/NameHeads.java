package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.ActorKind;

/// The words of `name-heads.tsv`, which tell the kind of an unknown name.
final class NameHeads {
  private static final String FILE = "org/attest/nlp/actor/name-heads.tsv";

  private enum Where {
    FIRST,
    LAST,
    /// As the last word of a name without a number and without words of state bodies.
    BARE,
    ANY,
    /// Says nothing itself, but whose a brigade is that it belongs to.
    BESIDE
  }

  /// @param strong goes before the model's opinion
  record Opinion(ActorKind kind, boolean strong) {}

  private record Head(Where where, Opinion opinion) {}

  /// By word, in the order of the file: the first that applies speaks.
  private final Map<String, List<Head>> heads = new HashMap<>();

  private NameHeads() {}

  static NameHeads load() {
    NameHeads loaded = new NameHeads();
    for (DataTable.Row row : DataTable.load(FILE, 4)) {
      loaded
          .heads
          .computeIfAbsent(row.cell(0), word -> new ArrayList<>())
          .add(
              new Head(
                  row.choice(1, Where.class),
                  new Opinion(row.choice(2, ActorKind.class), row.cell(3).equals("yes"))));
    }
    return loaded;
  }

  /// What the words of a name say of its kind; the last word speaks first.
  Optional<Opinion> opinion(List<String> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      for (Head head : heads.getOrDefault(pieces.get(i), List.of())) {
        if (applies(head.where(), i, pieces)) {
          return Optional.of(head.opinion());
        }
      }
    }
    return Optional.empty();
  }

  private boolean applies(Where where, int index, List<String> pieces) {
    boolean last = index == pieces.size() - 1 && pieces.size() > 1;
    return switch (where) {
      case ANY -> true;
      case BESIDE -> false;
      case FIRST -> index == 0 && pieces.size() > 1;
      case LAST -> last;
      case BARE -> last && pieces.subList(0, index).stream().noneMatch(this::isOfState);
    };
  }

  private boolean isOfState(String piece) {
    return piece.chars().anyMatch(Character::isDigit)
        || heads.getOrDefault(piece, List.of()).stream()
            .anyMatch(head -> head.opinion().kind() == ActorKind.STATE_BODY);
  }
}
