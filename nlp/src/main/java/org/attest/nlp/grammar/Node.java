package org.attest.nlp.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A state of the prefix tree of one symbol's rules.
final class Node {
  final Map<Element, Node> edges = new LinkedHashMap<>();

  /// The literal words among the edges, for a look-up instead of a walk.
  final Map<String, List<Element.Word>> words = new LinkedHashMap<>();

  /// The edges that are not literal words.
  final List<Element> others = new ArrayList<>();

  /// Rules that end here, in the order of the file.
  final List<Rule> rules = new ArrayList<>();

  Node step(Element element) {
    Node known = edges.get(element);
    if (known != null) {
      return known;
    }
    Node fresh = new Node();
    edges.put(element, fresh);
    if (element instanceof Element.Word word) {
      words.computeIfAbsent(word.word(), w -> new ArrayList<>()).add(word);
    } else {
      others.add(element);
    }
    return fresh;
  }
}
