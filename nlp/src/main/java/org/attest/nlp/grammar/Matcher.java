package org.attest.nlp.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs a grammar over one stretch of text. What a symbol matches at a place is worked out once and
/// kept. Not for several threads.
///
/// @param <S> the type of meanings
public final class Matcher<S> {
  private final Grammar<S> grammar;
  private final Pieces pieces;

  /// What each symbol matches at each place, once worked out.
  private final List<? extends Match<?>>[][] known;

  public Matcher(Grammar<S> grammar, Pieces pieces) {
    this.grammar = grammar;
    this.pieces = pieces;
    this.known = memory(grammar.size());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type cannot be made otherwise
  private static List<? extends Match<?>>[][] memory(int symbols) {
    return new List[symbols][];
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<? extends Match<?>>[] row(int places) {
    return new List[places];
  }

  /// The longest match of a symbol that begins at a piece.
  public Optional<Match<S>> longest(String symbol, int at) {
    Symbol start = grammar.symbol(symbol);
    if (!start.mayStart(pieces, at)) {
      return Optional.empty();
    }
    Optional<Match<S>> longest = Optional.empty();
    for (Match<S> match : matches(start, at)) {
      if (longest.isEmpty() || match.end() > longest.get().end()) {
        longest = Optional.of(match);
      }
    }
    return longest;
  }

  /// A rule that reached its end, before its meaning is known to be sound.
  private record Reached(int end, Rule rule, Captures captures) {}

  private List<Match<S>> matches(Symbol symbol, int at) {
    List<Reached> reached = new ArrayList<>();
    walk(symbol.root(), at, Captures.NONE, reached);
    if (reached.isEmpty()) {
      return List.of();
    }
    reached.sort((a, b) -> Integer.compare(a.rule().order(), b.rule().order()));
    List<Match<S>> matches = new ArrayList<>();
    for (Reached candidate : reached) {
      if (matches.stream().noneMatch(match -> match.end() == candidate.end())) {
        meaning(candidate).ifPresent(meaning -> matches.add(new Match<>(candidate.end(), meaning)));
      }
    }
    return matches;
  }

  @SuppressWarnings("unchecked") // a captured symbol of this grammar means an S
  private Optional<S> meaning(Reached reached) {
    Rule rule = reached.rule();
    if (rule.meaning().startsWith("=")) {
      return (Optional<S>) reached.captures().get(rule.meaning().substring(1), Object.class);
    }
    Captures captures = reached.captures();
    for (Map.Entry<String, String> constant : rule.constants().entrySet()) {
      captures = captures.with(constant.getKey(), constant.getValue());
    }
    return grammar.meanings().meaning(rule.meaning(), captures);
  }

  private List<? extends Match<?>> symbol(Symbol symbol, int at) {
    if (known[symbol.id()] == null) {
      known[symbol.id()] = row(pieces.size());
    }
    List<? extends Match<?>> found = known[symbol.id()][at];
    if (found == null) {
      found =
          symbol.terminal().isPresent()
              ? symbol.terminal().get().at(pieces, at)
              : matches(symbol, at);
      known[symbol.id()][at] = found;
    }
    return found;
  }

  private void walk(Node node, int at, Captures captures, List<Reached> reached) {
    for (Rule rule : node.rules) {
      reached.add(new Reached(at, rule, captures));
    }
    if (at >= pieces.size()) {
      return;
    }
    boolean glued = pieces.isGlued(at);
    String word = pieces.word(at);
    for (Node.Edge<Element.Word> edge : node.words.getOrDefault(word, List.of())) {
      if (glued || !edge.element().glued()) {
        walk(edge.to(), at + 1, captures, reached);
      }
    }
    if (!node.digits.isEmpty() && pieces.isDigits(at)) {
      for (Node.Edge<Element.Digits> edge : node.digits) {
        if ((glued || !edge.element().glued()) && edge.element().accepts(word)) {
          walk(edge.to(), at + 1, captures.with(edge.element().capture(), word), reached);
        }
      }
    }
    if (!node.categories.isEmpty()) {
      for (Lexicon.Entry entry : grammar.lexicon().beginningWith(word)) {
        category(node, entry, at, captures, reached);
      }
    }
    for (Node.Edge<Element.Symbol> edge : node.symbols) {
      Symbol symbol = grammar.symbol(edge.element().symbol());
      if ((glued || !edge.element().glued()) && symbol.mayStart(pieces, at)) {
        for (Match<?> match : symbol(symbol, at)) {
          walk(
              edge.to(),
              match.end(),
              captures.with(edge.element().capture(), match.meaning()),
              reached);
        }
      }
    }
  }

  private void category(
      Node node, Lexicon.Entry entry, int at, Captures captures, List<Reached> reached) {
    for (Node.Edge<Element.Category> edge : node.categories) {
      if (entry.category().equals(edge.element().category())
          && (pieces.isGlued(at) || !edge.element().glued())
          && grammar.lexicon().stands(entry, pieces, at)) {
        walk(
            edge.to(),
            at + entry.pieces().size(),
            captures.with(edge.element().capture(), entry.value()),
            reached);
      }
    }
  }
}
