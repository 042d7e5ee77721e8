package org.attest.nlp.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.nlp.data.DataTable;

/// Rules by symbol, read from a data file, compiled into prefix trees. Immutable once built; a
/// [Matcher] runs it over one text.
///
/// Columns of the file: symbol, pattern ([PatternParser]), meaning. A meaning is a name that
/// [Meanings] knows, followed by constants `key:value`; or `=x`, which passes on what the
/// symbol `x` of the pattern means. Of two rules that match the same words as the same symbol
/// the earlier one counts.
///
/// @param <S> the type of meanings
public final class Grammar<S> {
  private final Lexicon lexicon;
  private final Map<String, Terminal> terminals;
  private final Meanings<S> meanings;
  private final Map<String, Node> symbols = new LinkedHashMap<>();
  private final Map<String, Starts> starts = new HashMap<>();

  /// What a symbol may begin with.
  private record Starts(Set<String> words, boolean digits) {}

  public Grammar(
      DataTable table, Lexicon lexicon, Map<String, Terminal> terminals, Meanings<S> meanings) {
    this.lexicon = lexicon;
    this.terminals = Map.copyOf(terminals);
    this.meanings = meanings;
    int order = 0;
    for (DataTable.Row row : table) {
      Rule rule = rule(row, order++);
      Node root = symbols.computeIfAbsent(row.cell(0), symbol -> new Node());
      for (List<Element> sequence : PatternParser.parse(row, row.cell(1))) {
        Node node = root;
        for (Element element : sequence) {
          node = node.step(element);
        }
        node.rules.add(rule);
      }
    }
    for (DataTable.Row row : table) {
      for (List<Element> sequence : PatternParser.parse(row, row.cell(1))) {
        check(row, sequence);
      }
    }
    for (String symbol : symbols.keySet()) {
      starts(symbol, new HashSet<>());
    }
  }

  /// Whether a symbol may begin with a piece: a cheap test before matching.
  boolean mayStart(String symbol, Pieces pieces, int at) {
    Starts known = starts.get(symbol);
    if (known == null) {
      Terminal terminal = terminals.get(symbol);
      if (terminal == null) {
        return false;
      }
      return pieces.isDigits(at)
          ? terminal.startsWithDigits()
          : terminal.firstWords().contains(pieces.word(at));
    }
    return pieces.isDigits(at) ? known.digits() : known.words().contains(pieces.word(at));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Meanings<S> meanings() {
    return meanings;
  }

  Terminal terminal(String symbol) {
    return terminals.getOrDefault(symbol, NOTHING);
  }

  boolean isTerminal(String symbol) {
    return terminals.containsKey(symbol);
  }

  Node root(String symbol) {
    Node root = symbols.get(symbol);
    if (root == null) {
      throw new IllegalArgumentException("the grammar has no symbol " + symbol);
    }
    return root;
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
    return new Rule(order, row.cell(0) + "/" + row.line(), parts[0], Map.copyOf(constants));
  }

  private void check(DataTable.Row row, List<Element> sequence) {
    for (Element element : sequence) {
      switch (element) {
        case Element.Category category -> {
          if (!lexicon.knows(category.category())) {
            throw row.error("no words have the category " + category.category());
          }
        }
        case Element.Symbol symbol -> {
          if (!symbols.containsKey(symbol.symbol()) && !terminals.containsKey(symbol.symbol())) {
            throw row.error("no rules for the symbol " + symbol.symbol());
          }
        }
        case Element.Word word -> {}
        case Element.Digits digits -> {}
      }
    }
  }

  private Starts starts(String symbol, Set<String> above) {
    Starts known = starts.get(symbol);
    if (known != null) {
      return known;
    }
    Terminal terminal = terminals.get(symbol);
    if (terminal != null) {
      return new Starts(terminal.firstWords(), terminal.startsWithDigits());
    }
    if (!above.add(symbol)) {
      throw new IllegalStateException("the symbol " + symbol + " begins with itself");
    }
    Set<String> words = new HashSet<>();
    boolean digits = false;
    for (Element element : root(symbol).edges.keySet()) {
      switch (element) {
        case Element.Word word -> words.add(word.word());
        case Element.Category category -> words.addAll(lexicon.firstWords(category.category()));
        case Element.Digits number -> digits = true;
        case Element.Symbol other -> {
          Starts below = starts(other.symbol(), above);
          words.addAll(below.words());
          digits |= below.digits();
        }
      }
    }
    above.remove(symbol);
    // Lexicon entries such as "9/11" begin with digits.
    digits |= words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    Starts found = new Starts(Set.copyOf(words), digits);
    starts.put(symbol, found);
    return found;
  }

  private static final Terminal NOTHING =
      new Terminal() {
        @Override
        public List<Match<?>> at(Pieces pieces, int at) {
          return List.of();
        }

        @Override
        public Set<String> firstWords() {
          return Set.of();
        }

        @Override
        public boolean startsWithDigits() {
          return false;
        }
      };
}
