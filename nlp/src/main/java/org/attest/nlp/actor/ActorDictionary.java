package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.core.data.DataTable;
import org.attest.core.reading.ActorKind;
import org.attest.nlp.syntax.ParsedSentence;

/// The actors of `actors.tsv` and where their names stand in a sentence.
final class ActorDictionary {
  private static final String FILE = "org/attest/nlp/actor/actors.tsv";

  /// "El Mundo (Spain)": what stands in brackets tells two outlets apart for the coder only.
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)$");

  /// Abbreviations of up to this many letters do not identify an actor by themselves.
  private static final int SHORT = 3;

  private final Map<String, Entry> entries;

  /// Aliases by their first piece, longest first.
  private final Map<String, List<Alias>> byFirst;

  private ActorDictionary(Map<String, Entry> entries, Map<String, List<Alias>> byFirst) {
    this.entries = entries;
    this.byFirst = byFirst;
  }

  /// @param parent id of the entry it belongs to
  /// @param countries ISO codes of where it is based or active; empty if worldwide
  record Entry(
      String id, String name, ActorKind kind, Optional<String> parent, List<String> countries) {}

  /// @param capitals which pieces are written with a capital in the list, and so must be in the
  ///     text
  /// @param abbreviation written in capitals; counts only where the text writes capitals
  /// @param ambiguous counts only with support
  private record Alias(
      Entry entry,
      List<String> pieces,
      boolean[] capitals,
      boolean abbreviation,
      boolean ambiguous) {}

  /// A name of the dictionary in a sentence.
  ///
  /// @param first index of the first token
  /// @param last index of the last token
  /// @param ambiguous the name alone does not identify the actor
  record Found(Entry entry, int first, int last, boolean ambiguous) {}

  static ActorDictionary load() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Map<String, List<Alias>> byFirst = new HashMap<>();
    for (DataTable.Row row : DataTable.load(FILE, 6)) {
      if (row.cell(0).equals("id")) {
        continue;
      }
      Entry entry =
          new Entry(
              row.cell(0),
              row.cell(1),
              kind(row),
              row.optional(5),
              row.optional(4).map(cell -> List.of(cell.split(","))).orElse(List.of()));
      if (entries.put(entry.id(), entry) != null) {
        throw row.error("the id '" + entry.id() + "' stands twice");
      }
      add(entry, row.cell(1), byFirst);
      for (String alias : row.list(2)) {
        add(entry, alias, byFirst);
      }
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.pieces().size() - a.pieces().size()));
    return new ActorDictionary(entries, byFirst);
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// The names in a sentence, the longest at each place, in text order.
  List<Found> find(ParsedSentence sentence) {
    Pieces pieces = Pieces.of(sentence);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Optional<Found> match = longest(pieces, at);
      if (match.isEmpty()) {
        at++;
      } else {
        found.add(match.get());
        at = pieces.firstAfter(match.get().last());
      }
    }
    return found;
  }

  private Optional<Found> longest(Pieces pieces, int at) {
    if (!pieces.startsToken(at)) {
      return Optional.empty();
    }
    for (Alias alias : byFirst.getOrDefault(pieces.text(at), List.of())) {
      int end = at + alias.pieces().size();
      if (end <= pieces.size()
          && pieces.endsToken(end - 1)
          && pieces.matches(at, alias.pieces())
          && pieces.writtenAsName(at, alias.capitals(), alias.abbreviation())) {
        return Optional.of(
            new Found(
                alias.entry(),
                pieces.token(at),
                pieces.token(end - 1),
                alias.ambiguous() || isShort(alias) || isWord(alias, pieces)));
      }
    }
    return Optional.empty();
  }

  /// A few letters may stand for another body elsewhere: "FPL" for a front on one continent and
  /// a party on the other.
  private static boolean isShort(Alias alias) {
    return alias.abbreviation()
        && alias.pieces().size() == 1
        && alias.pieces().getFirst().length() <= SHORT
        && !alias.entry().countries().isEmpty();
  }

  /// Outlets are often named with an everyday word ("Dawn"), which capitals do not tell from
  /// the word.
  private static boolean isWord(Alias alias, Pieces pieces) {
    return pieces.inCapitals()
        && alias.entry().kind() == ActorKind.OUTLET
        && alias.pieces().size() == 1;
  }

  private static void add(Entry entry, String alias, Map<String, List<Alias>> byFirst) {
    boolean ambiguous = alias.endsWith("?");
    String marked = ambiguous ? alias.substring(0, alias.length() - 1) : alias;
    boolean outlet = entry.kind() == ActorKind.OUTLET;
    String name = outlet ? BRACKETS.matcher(marked).replaceFirst("") : marked;
    List<String> written = Pieces.cut(name);
    if (written.isEmpty()) {
      return;
    }
    List<String> pieces = Pieces.folded(written);
    boolean abbreviation =
        !outlet && name.length() <= 10 && name.chars().noneMatch(Character::isLowerCase);
    byFirst
        .computeIfAbsent(pieces.getFirst(), key -> new ArrayList<>(2))
        .add(new Alias(entry, pieces, Pieces.capitals(written), abbreviation, ambiguous));
  }

  private static ActorKind kind(DataTable.Row row) {
    return switch (row.cell(3)) {
      case "armed_group", "militia", "cartel", "wing" -> ActorKind.ARMED_GROUP;
      case "state" -> ActorKind.COUNTRY;
      case "government", "military", "police", "intelligence", "ministry", "court", "parliament" ->
          ActorKind.STATE_BODY;
      case "igo", "coalition" -> ActorKind.INTERNATIONAL_ORGANISATION;
      case "ngo", "party", "religious_body" -> ActorKind.CIVIL_ORGANISATION;
      case "news_agency", "outlet" -> ActorKind.OUTLET;
      default -> throw row.error("'" + row.cell(3) + "' is no kind of actor");
    };
  }
}
