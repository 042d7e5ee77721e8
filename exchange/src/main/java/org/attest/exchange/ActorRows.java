package org.attest.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.data.DataTable;
import org.attest.core.reading.ActorKind;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.KnownActor;

/// Makes entries of the rows of one table of actors. The first row decides what separates
/// cells, and may name the columns; without names they are id, name, aliases, kind.
final class ActorRows {
  private static final String FILE = "org/attest/exchange/actor-tables.tsv";
  private static final int LONGEST_LINE = 100_000;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_NAMES = 200;
  private static final List<String> COLUMNS = List.of("id", "name", "aliases", "kind");

  /// "Q42", as Wikidata itself writes it in its exports, or as its address.
  private static final Pattern ID =
      Pattern.compile("(?:<?https?://www\\.wikidata\\.org/(?:entity|wiki)/|wd:)?([Qq][0-9]+)>?");

  private final Map<String, String> columnNames = new HashMap<>();
  private final Map<String, ActorKind> kinds = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private boolean begun;
  private char separator = ',';

  ActorRows() {
    for (DataTable.Row row : DataTable.load(FILE, 3)) {
      for (String word : row.list(2)) {
        if (row.cell(0).equals("kind")) {
          kinds.put(folded(word), row.choice(1, ActorKind.class));
        } else if (COLUMNS.contains(row.cell(1))) {
          columnNames.put(folded(word), row.cell(1));
        } else {
          throw row.error("'" + row.cell(1) + "' is no column");
        }
      }
    }
  }

  /// What keeps a row from being used.
  static final class Flaw extends Exception {
    private static final long serialVersionUID = 1;

    Flaw(String words) {
      super(words, null, false, false);
    }

    /// As the rest of a sentence: "has no name".
    String words() {
      return String.valueOf(getMessage());
    }
  }

  /// An actor of which more rows may come.
  static final class Entry {
    private final String wikidata;
    private final int line;
    private final Set<String> names = new LinkedHashSet<>();
    private Optional<ActorKind> kind = Optional.empty();

    private Entry(String wikidata, int line) {
      this.wikidata = wikidata;
      this.line = line;
    }

    KnownActor actor() {
      List<String> all = List.copyOf(names);
      return new KnownActor(wikidata, all.getFirst(), all.subList(1, all.size()), kind);
    }
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /// Whether a line names the columns, which the first row of a table may do.
  boolean isHead(String line) {
    if (begun || line.length() > LONGEST_LINE) {
      return false;
    }
    begun = true;
    separator = line.indexOf('\t') >= 0 ? '\t' : ',';
    List<String> cells;
    try {
      cells = DelimitedLine.cells(line, separator);
    } catch (Flaw flaw) {
      cells = List.of();
    }
    for (int i = 0; i < cells.size(); i++) {
      String column = columnNames.get(folded(cells.get(i).replaceFirst("^\\?", "")));
      if (column != null) {
        columns.putIfAbsent(column, i);
      }
    }
    boolean named = columns.containsKey("id") && columns.containsKey("name");
    if (!named) {
      columns.clear();
      COLUMNS.forEach(column -> columns.put(column, columns.size()));
    }
    return named;
  }

  /// Adds what a row says.
  ///
  /// @param entries by identifier
  void add(String line, int number, SortedMap<String, Entry> entries) throws Flaw {
    if (line.length() > LONGEST_LINE) {
      throw new Flaw("has more than 100,000 letters");
    }
    List<String> cells = DelimitedLine.cells(line, separator);
    if (cells.size() < 2) {
      throw new Flaw("has one cell: neither a tab nor a comma");
    }
    String wikidata = identifier(cell(cells, "id"));
    List<String> names = new ArrayList<>();
    names.add(name(cell(cells, "name")));
    for (String alias : cell(cells, "aliases").split("\\|")) {
      if (!alias.isBlank()) {
        names.add(name(alias));
      }
    }
    Optional<ActorKind> kind = kind(cell(cells, "kind"));
    Entry known = entries.get(wikidata);
    Entry entry = known == null ? new Entry(wikidata, number) : known;
    if (kind.isPresent() && entry.kind.isPresent() && !kind.equals(entry.kind)) {
      throw new Flaw(
          "gives " + wikidata + " another kind than line " + entry.line + ": one of them is wrong");
    }
    Set<String> all = new LinkedHashSet<>(entry.names);
    all.addAll(names);
    if (all.size() > MOST_NAMES) {
      throw new Flaw("gives " + wikidata + " more than " + MOST_NAMES + " names");
    }
    entry.names.addAll(all);
    entry.kind = entry.kind.or(() -> kind);
    entries.putIfAbsent(wikidata, entry);
  }

  private String cell(List<String> cells, String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at).strip();
  }

  private static String identifier(String cell) throws Flaw {
    Matcher matcher = ID.matcher(cell);
    String id = matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    if (!KnownActor.isIdentifier(id)) {
      throw new Flaw("has '" + shortened(cell) + "' where a Wikidata id is wanted: Q42");
    }
    return id;
  }

  private static String name(String cell) throws Flaw {
    String name = cell.strip();
    if (name.isEmpty()) {
      throw new Flaw("has no name");
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      throw new Flaw("has a name of more than " + LONGEST_NAME + " letters: " + shortened(name));
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new Flaw("has a control character in a name");
    }
    if (FoldedName.of(name).isEmpty()) {
      throw new Flaw("has a name without letters: " + name);
    }
    return name;
  }

  private Optional<ActorKind> kind(String cell) throws Flaw {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    ActorKind kind = kinds.get(folded(cell));
    if (kind == null) {
      throw new Flaw(
          "has '"
              + shortened(cell)
              + "' where a kind is wanted: person, armed group, state body, country,"
              + " international organisation, civil organisation, outlet, group of people, or"
              + " nothing");
    }
    return Optional.of(kind);
  }

  private static String shortened(String cell) {
    int length = cell.codePointCount(0, cell.length());
    return length <= 40 ? cell : cell.substring(0, cell.offsetByCodePoints(0, 40)) + "...";
  }
}
