package org.attest.nlp.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A state of the prefix tree of one symbol's rules.
final class Node {
  /// A step to another state.
  record Edge<E extends Element>(E element, Node to) {}

  /// Edges by their literal word, for a look-up instead of a walk.
  final Map<String, List<Edge<Element.Word>>> words = new HashMap<>();

  final List<Edge<Element.Category>> categories = new ArrayList<>();
  final List<Edge<Element.Digits>> digits = new ArrayList<>();
  final List<Edge<Element.Symbol>> symbols = new ArrayList<>();

  /// Rules that end here, in the order of the file.
  final List<Rule> rules = new ArrayList<>();

  /// The state that an element leads to, made if it is new.
  Node step(Element element) {
    return switch (element) {
      case Element.Word word ->
          to(words.computeIfAbsent(word.word(), w -> new ArrayList<>(1)), word);
      case Element.Category category -> to(categories, category);
      case Element.Digits number -> to(digits, number);
      case Element.Symbol symbol -> to(symbols, symbol);
    };
  }

  private static <E extends Element> Node to(List<Edge<E>> edges, E element) {
    for (Edge<E> edge : edges) {
      if (edge.element().equals(element)) {
        return edge.to();
      }
    }
    Node fresh = new Node();
    edges.add(new Edge<>(element, fresh));
    return fresh;
  }
}
