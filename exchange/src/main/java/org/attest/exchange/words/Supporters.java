package org.attest.exchange.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attest.core.account.Support;
import org.attest.core.report.Span;

/// Those who give a value.
public final class Supporters {
  private Supporters() {}

  /// Who says which words: several mentions of an event often rest on the same words, in the voice
  /// of the outlet and in that of its source, and these are read once, with all who say them.
  ///
  /// @param names what to call an outlet or source
  /// @return chains from the outlet to the ultimate source, in words, by what they say
  public static Map<Span, Set<String>> byWords(
      List<Support> supporters, UnaryOperator<String> names) {
    Map<Span, Set<String>> chains = new LinkedHashMap<>();
    for (Support support : supporters) {
      chains
          .computeIfAbsent(support.span(), words -> new LinkedHashSet<>())
          .add(support.chain().stream().map(names).collect(Collectors.joining(" → ")));
    }
    return chains;
  }
}
