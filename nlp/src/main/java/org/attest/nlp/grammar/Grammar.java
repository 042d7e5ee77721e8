package org.attest.nlp.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.data.DataTable;

/// Rules by symbol, read from a data file, compiled into prefix trees. Immutable once built; a
/// [Matcher] runs it over one text.
///
/// Columns of the file: symbol, pattern ([PatternParser]), meaning. A meaning is a name that
/// [Meanings] knows, followed by constants `key:value`; or `=x`, which passes on what the symbol
/// `x` of the pattern means. Of two rules that match the same words as the same symbol the earlier
/// one counts.
///
/// @param <S> the type of meanings
public final class Grammar<S> {
  private final Lexicon lexicon;
  private final Meanings<S> meanings;
  private final Map<String, Symbol> symbols = new HashMap<>();

  /// @param terminals the symbols that code reads
  /// @throws org.attest.core.data.DataException if a pattern is malformed or names what does not
  ///     exist
  public Grammar(
      DataTable table, Lexicon lexicon, Map<String, Terminal> terminals, Meanings<S> meanings) {
    this.lexicon = lexicon;
    this.meanings = meanings;
    Map<String, Node> roots = new LinkedHashMap<>();
    for (DataTable.Row row : table) {
      roots.computeIfAbsent(row.cell(0), symbol -> new Node());
    }
    int order = 0;
    for (DataTable.Row row : table) {
      Rule rule = rule(row, order++);
      for (List<Element> sequence : PatternParser.parse(row, row.cell(1))) {
        Node node = roots.getOrDefault(row.cell(0), new Node());
        for (Element element : sequence) {
          check(row, element, roots, terminals);
          node = node.step(element);
        }
        node.rules.add(rule);
      }
    }
    Set<String> names = new LinkedHashSet<>(roots.keySet());
    names.addAll(new TreeSet<>(terminals.keySet()));
    for (String name : names) {
      symbol(name, roots, terminals, new HashSet<>());
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Meanings<S> meanings() {
    return meanings;
  }

  Symbol symbol(String name) {
    Symbol symbol = symbols.get(name);
    if (symbol == null) {
      throw new IllegalArgumentException("the grammar has no symbol " + name);
    }
    return symbol;
  }

  int size() {
    return symbols.size();
  }

  private static Rule rule(DataTable.Row row, int order) {
    String[] parts = row.cell(2).split(" +");
    Map<String, String> constants = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      if (colon <= 0) {
        throw row.error("a constant is written key:value, not " + parts[i]);
      }
      constants.put(parts[i].substring(0, colon), parts[i].substring(colon + 1));
    }
    return new Rule(order, parts[0], Map.copyOf(constants));
  }

  private void check(
      DataTable.Row row,
      Element element,
      Map<String, Node> roots,
      Map<String, Terminal> terminals) {
    if (element instanceof Element.Category category && !lexicon.knows(category.category())) {
      throw row.error("no words have the category " + category.category());
    }
    if (element instanceof Element.Symbol symbol
        && !roots.containsKey(symbol.symbol())
        && !terminals.containsKey(symbol.symbol())) {
      throw row.error("no rules for the symbol " + symbol.symbol());
    }
  }

  /// Works out what a symbol may begin with, and with it all symbols it may begin with.
  private Symbol symbol(
      String name, Map<String, Node> roots, Map<String, Terminal> terminals, Set<String> above) {
    Symbol known = symbols.get(name);
    if (known != null) {
      return known;
    }
    if (!above.add(name)) {
      throw new IllegalStateException("the symbol " + name + " begins with itself");
    }
    Node root = roots.getOrDefault(name, new Node());
    Optional<Terminal> terminal = Optional.ofNullable(terminals.get(name));
    Set<String> words = new HashSet<>(root.words.keySet());
    words.addAll(terminal.map(Terminal::firstWords).orElse(Set.of()));
    boolean digits =
        !root.digits.isEmpty() || terminal.map(Terminal::startsWithDigits).orElse(false);
    for (Node.Edge<Element.Category> edge : root.categories) {
      words.addAll(lexicon.firstWords(edge.element().category()));
    }
    for (Node.Edge<Element.Symbol> edge : root.symbols) {
      Symbol below = symbol(edge.element().symbol(), roots, terminals, above);
      words.addAll(below.words());
      digits |= below.digits();
    }
    above.remove(name);
    Symbol symbol = new Symbol(symbols.size(), root, terminal, Set.copyOf(words), digits);
    symbols.put(name, symbol);
    return symbol;
  }
}
