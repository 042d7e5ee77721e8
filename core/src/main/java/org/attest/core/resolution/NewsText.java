package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Mention;
import org.attest.core.reading.ReadReport;

/// A news document as far as grouping by incident needs it.
///
/// @param id unique among the documents that are grouped
/// @param title headline; may be empty
/// @param text body
/// @param date of publication
/// @param days the days that the beginning of the text speaks of
public record NewsText(
    String id, String title, String text, Optional<LocalDate> date, SortedSet<LocalDate> days) {
  /// How many characters are the beginning of a text.
  private static final int BEGINNING = 700;

  public NewsText {
    days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
  }

  /// A document as it was read.
  public static NewsText of(String id, ReadReport read) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Mention.TimeMention mention : read.reading().mentions(Mention.TimeMention.class)) {
      Optional<DateInterval> interval = mention.time().interval();
      if (mention.span().start() < BEGINNING
          && interval.flatMap(DateInterval::days).filter(length -> length == 1).isPresent()) {
        interval.flatMap(DateInterval::earliest).ifPresent(days::add);
      }
    }
    return new NewsText(
        id,
        read.report().title().orElse(""),
        read.report().text().toString(),
        ReportWords.published(read).flatMap(DateInterval::latest),
        days);
  }
}
