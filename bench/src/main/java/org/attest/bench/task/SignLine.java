package org.attest.bench.task;

import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// What speaks for and against a pair, as a line to learn from: both names and then
/// `sign=value` for each sign, separated by tabs.
final class SignLine {
  private SignLine() {}

  static String of(String left, String right, SortedMap<String, Double> signs) {
    String values =
        signs.entrySet().stream()
            .map(sign -> String.format(Locale.ROOT, "%s=%.4g", sign.getKey(), sign.getValue()))
            .collect(Collectors.joining("\t"));
    return left + "\t" + right + "\t" + values;
  }
}
