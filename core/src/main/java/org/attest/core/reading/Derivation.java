package org.attest.core.reading;

/// How a value came about: the rule or model that made it from the words of its span.
///
/// @param rule a stable name, for example `time/weekday` or `trigger/attack`; with it the rule
///     can be found in the data files or the code
/// @param version of the data or model the rule belongs to
public record Derivation(String rule, String version) {
  public Derivation {
    if (rule.isBlank() || version.isBlank()) {
      throw new IllegalArgumentException("a derivation names its rule and version");
    }
  }
}
