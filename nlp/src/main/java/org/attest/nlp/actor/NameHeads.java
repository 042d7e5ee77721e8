package org.attest.nlp.actor;

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
    ANY
  }

  /// @param strong goes before the model's opinion
  record Opinion(ActorKind kind, boolean strong) {}

  private record Head(Where where, Opinion opinion) {}

  private final Map<String, Head> heads = new HashMap<>();

  private NameHeads() {}

  static NameHeads load() {
    NameHeads loaded = new NameHeads();
    for (DataTable.Row row : DataTable.load(FILE, 4)) {
      loaded.heads.put(
          row.cell(0),
          new Head(
              row.choice(1, Where.class),
              new Opinion(row.choice(2, ActorKind.class), row.cell(3).equals("yes"))));
    }
    return loaded;
  }

  /// What the words of a name say of its kind; the last word speaks first.
  Optional<Opinion> opinion(List<String> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Head head = heads.get(pieces.get(i));
      if (head != null
          && switch (head.where()) {
            case ANY -> true;
            case FIRST -> i == 0 && pieces.size() > 1;
            case LAST -> i == pieces.size() - 1 && pieces.size() > 1;
          }) {
        return Optional.of(head.opinion());
      }
    }
    return Optional.empty();
  }
}
