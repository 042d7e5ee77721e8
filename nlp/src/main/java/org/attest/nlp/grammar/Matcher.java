package org.attest.nlp.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs a grammar over one stretch of text. What a symbol matches at a place is worked out once
/// and kept. Not for several threads.
///
/// @param <S> the type of meanings
public final class Matcher<S> {
  private final Grammar<S> grammar;
  private final Pieces pieces;
  private final Map<String, Map<Integer, List<? extends Match<?>>>> known = new HashMap<>();

  public Matcher(Grammar<S> grammar, Pieces pieces) {
    this.grammar = grammar;
    this.pieces = pieces;
  }

  /// The longest match of a symbol that begins at a piece.
  public Optional<Match<S>> longest(String symbol, int at) {
    if (!grammar.mayStart(symbol, pieces, at)) {
      return Optional.empty();
    }
    Optional<Match<S>> longest = Optional.empty();
    for (Match<S> match : matches(symbol, at)) {
      if (longest.isEmpty() || match.end() > longest.get().end()) {
        longest = Optional.of(match);
      }
    }
    return longest;
  }

  /// A rule that reached its end, before its meaning is known to be sound.
  private record Reached(int end, Rule rule, Captures captures) {}

  private List<Match<S>> matches(String symbol, int at) {
    List<Reached> reached = new ArrayList<>();
    walk(grammar.root(symbol), at, Captures.NONE, reached);
    reached.sort((a, b) -> Integer.compare(a.rule().order(), b.rule().order()));
    List<Match<S>> matches = new ArrayList<>();
    for (Reached candidate : reached) {
      if (matches.stream().noneMatch(match -> match.end() == candidate.end())) {
        meaning(candidate)
            .ifPresent(
                meaning ->
                    matches.add(new Match<>(candidate.end(), meaning, candidate.rule().name())));
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

  private List<? extends Match<?>> symbol(String symbol, int at) {
    Map<Integer, List<? extends Match<?>>> places =
        known.computeIfAbsent(symbol, s -> new HashMap<>());
    List<? extends Match<?>> found = places.get(at);
    if (found == null) {
      found =
          grammar.isTerminal(symbol)
              ? grammar.terminal(symbol).at(pieces, at)
              : matches(symbol, at);
      places.put(at, found);
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
    for (Element.Word word : node.words.getOrDefault(pieces.word(at), List.of())) {
      if (glued || !word.glued()) {
        walk(next(node, word), at + 1, captures, reached);
      }
    }
    for (Element element : node.others) {
      if (element.glued() && !glued) {
        continue;
      }
      switch (element) {
        case Element.Digits digits -> {
          if (pieces.isDigits(at) && digits.accepts(pieces.word(at))) {
            walk(
                next(node, digits),
                at + 1,
                captures.with(digits.capture(), pieces.word(at)),
                reached);
          }
        }
        case Element.Category category -> {
          for (Lexicon.Entry entry : grammar.lexicon().beginningWith(pieces.word(at))) {
            if (entry.category().equals(category.category())
                && grammar.lexicon().stands(entry, pieces, at)) {
              walk(
                  next(node, category),
                  at + entry.pieces().size(),
                  captures.with(category.capture(), entry.value()),
                  reached);
            }
          }
        }
        case Element.Symbol symbol -> {
          if (grammar.mayStart(symbol.symbol(), pieces, at)) {
            for (Match<?> match : symbol(symbol.symbol(), at)) {
              walk(
                  next(node, symbol),
                  match.end(),
                  captures.with(symbol.capture(), match.meaning()),
                  reached);
            }
          }
        }
        case Element.Word word -> {}
      }
    }
  }

  private static Node next(Node node, Element element) {
    Node next = node.edges.get(element);
    if (next == null) {
      throw new IllegalStateException("an edge without its node");
    }
    return next;
  }
}
