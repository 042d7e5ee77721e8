package org.attest.serve.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a report that an address points to.
///
/// @param start in code points
/// @param end in code points, exclusive
record MarkedWords(int start, int end) {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /// Reads `12-30`; absent for anything else, as a page without a mark is still the report.
  static Optional<MarkedWords> of(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(text);
    return range.matches()
        ? Optional.of(
            new MarkedWords(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))
        : Optional.empty();
  }

  boolean covers(int from, int to) {
    return start <= from && to <= end;
  }
}
