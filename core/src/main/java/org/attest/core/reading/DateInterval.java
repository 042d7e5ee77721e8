package org.attest.core.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// Local calendar days from `earliest` to `latest`, both included. An absent end is unknown.
/// With both ends absent nothing is known: use an absent interval instead.
public record DateInterval(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  public DateInterval {
    if (earliest.isEmpty() && latest.isEmpty()) {
      throw new IllegalArgumentException("an interval has at least one end");
    }
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("an interval runs forward: " + earliest + ".." + latest);
    }
  }

  public static DateInterval of(LocalDate earliest, LocalDate latest) {
    return new DateInterval(Optional.of(earliest), Optional.of(latest));
  }

  public static DateInterval day(LocalDate day) {
    return of(day, day);
  }

  /// Everything up to and including `latest`.
  public static DateInterval until(LocalDate latest) {
    return new DateInterval(Optional.empty(), Optional.of(latest));
  }

  /// Everything from `earliest` on.
  public static DateInterval from(LocalDate earliest) {
    return new DateInterval(Optional.of(earliest), Optional.empty());
  }

  /// The days that both allow; absent if they exclude each other.
  public Optional<DateInterval> intersect(DateInterval other) {
    Optional<LocalDate> from = later(earliest, other.earliest);
    Optional<LocalDate> to = earlier(latest, other.latest);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      return Optional.empty();
    }
    return Optional.of(new DateInterval(from, to));
  }

  public boolean overlaps(DateInterval other) {
    return intersect(other).isPresent();
  }

  /// Length in days, both ends counted; absent if an end is unknown.
  public Optional<Long> days() {
    return earliest.flatMap(from -> latest.map(to -> to.toEpochDay() - from.toEpochDay() + 1));
  }

  /// For people: "3 May 2031", "3 May 2031 to 5 May 2031", "by 3 May 2031", "from 3 May 2031".
  /// Whole months and years are called by their name: "May 2031", "2030 to 2031".
  public String inWords() {
    return inWords(EnglishDays.WORDS);
  }

  /// The same, with days, months and years written as is said.
  public String inWords(DayWords words) {
    if (earliest.isEmpty() || latest.isEmpty()) {
      return earliest
          .map(day -> "from " + words.day(day))
          .orElseGet(() -> "by " + latest.map(words::day).orElseThrow());
    }
    LocalDate first = earliest.get();
    LocalDate last = latest.get();
    LocalDate next = last.plusDays(1);
    if (first.getDayOfYear() == 1 && next.getDayOfYear() == 1) {
      return span(words.year(Year.from(first)), words.year(Year.from(last)));
    }
    if (first.getDayOfMonth() == 1 && next.getDayOfMonth() == 1) {
      return span(words.month(YearMonth.from(first)), words.month(YearMonth.from(last)));
    }
    return span(words.day(first), words.day(last));
  }

  private static String span(String from, String to) {
    return from.equals(to) ? from : from + " to " + to;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    return a.get().isAfter(b.get()) ? a : b;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    return a.get().isBefore(b.get()) ? a : b;
  }
}
