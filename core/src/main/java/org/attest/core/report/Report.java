package org.attest.core.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/// One text that one outlet published, with the metadata it came with. Metadata that was not
/// given is absent, never guessed: what the text itself says about outlet and date is part of
/// its [org.attest.core.reading.Reading].
///
/// @param id identity by content
/// @param name what the user calls it: the file's name or the record's id; not unique
/// @param title headline from the metadata, when it is not part of the text
/// @param text the text that all offsets refer to
/// @param outlet from the metadata
/// @param published calendar day from the metadata
/// @param url from the metadata
public record Report(
    ReportId id,
    String name,
    Optional<String> title,
    SourceText text,
    Optional<Outlet> outlet,
    Optional<LocalDate> published,
    Optional<String> url) {
  /// A report that came with nothing but its text. Its id is that of the text in UTF-8.
  public static Report ofText(String name, String text) {
    return new Report(
        ReportId.of(text.getBytes(StandardCharsets.UTF_8)),
        name,
        Optional.empty(),
        new SourceText(text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
