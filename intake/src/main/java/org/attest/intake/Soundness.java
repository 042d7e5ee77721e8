package org.attest.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;

/// What every report must be, whatever format it came in.
final class Soundness {
  /// In characters. The longest reports of organisations are shorter; what is longer is a
  /// collection, and would take the reader many minutes.
  private static final int LONGEST_TEXT = 500_000;

  private Soundness() {}

  /// The result, refused if the report cannot be read or kept as it is.
  static IntakeResult checked(IntakeResult result) {
    return switch (result) {
      case IntakeResult.Refused refused -> refused;
      case IntakeResult.Accepted accepted ->
          flaw(accepted.report())
              .<IntakeResult>map(flaw -> new IntakeResult.Refused(accepted.input(), flaw))
              .orElse(accepted);
    };
  }

  private static Optional<String> flaw(Report report) {
    if (report.text().length() > LONGEST_TEXT) {
      return Optional.of(
          "is longer than 500,000 characters: a report is one text of one outlet; split it");
    }
    boolean broken =
        Stream.of(
                Optional.of(report.text().toString()),
                Optional.of(report.name()),
                report.title(),
                report.outlet().map(Outlet::name),
                report.url())
            .flatMap(Optional::stream)
            .anyMatch(Soundness::hasHalfCharacter);
    return broken
        ? Optional.of("holds half a character (a lone surrogate): save it as UTF-8 again")
        : Optional.empty();
  }

  /// Such text has no bytes in UTF-8: it would be kept as something else.
  private static boolean hasHalfCharacter(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
