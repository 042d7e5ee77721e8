package org.attest.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;

/// What an input says of its report apart from the text.
///
/// @param title headline
/// @param outlet name of the publisher
/// @param published calendar day as the publisher wrote it
/// @param url canonical address
record Metadata(
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url) {
  static final Metadata NONE =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// The report of these bytes. A headline that is no part of the text is put before it, so that
  /// what only the headline says has words to point to.
  Report report(byte[] bytes, String name, String text) {
    String whole =
        title
            .filter(headline -> !text.stripLeading().startsWith(headline))
            .map(headline -> headline + "\n\n" + text)
            .orElse(text);
    return new Report(
        ReportId.of(bytes),
        name,
        title,
        new SourceText(whole),
        outlet.map(Outlet::new),
        published,
        url);
  }
}
