package org.attest.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates of metadata: the calendar day of an ISO 8601 date or date-time, as the publisher wrote it.
/// Years before 1000 are what programs write for "no date".
final class Dates {
  private static final Pattern ISO_DAY =
      Pattern.compile("\\s*([1-9]\\d{3})-(\\d{2})-(\\d{2})(?:[T\\s].*)?", Pattern.DOTALL);

  private Dates() {}

  /// The day, absent if the text does not start with one.
  static Optional<LocalDate> day(String text) {
    Matcher matcher = ISO_DAY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
