package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.ReadReport;

/// A news document as far as grouping by incident needs it.
///
/// @param id unique among the documents that are grouped
/// @param title headline; may be empty
/// @param text body, with or without the headline above it
/// @param date of publication
/// @param facts what was read in it
public record NewsText(
    String id, String title, String text, Optional<LocalDate> date, NewsFacts facts) {

  /// A document as it was read.
  public static NewsText of(String id, ReadReport read) {
    return new NewsText(
        id,
        read.report().title().orElse(""),
        read.report().text().toString(),
        read.published().flatMap(DateInterval::latest),
        NewsFacts.of(read));
  }

  /// Headline and body, the headline once.
  String whole() {
    return text.startsWith(title) ? text : title + "\n\n" + text;
  }
}
