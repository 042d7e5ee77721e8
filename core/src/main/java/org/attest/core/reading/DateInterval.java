package org.attest.core.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Local calendar days from `earliest` to `latest`, both included. An absent end is unknown.
/// With both ends absent nothing is known: use an absent interval instead.
public record DateInterval(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

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

  /// For people: "3 May 2031", "1 May 2031 to 31 May 2031", "by 3 May 2031", "from 3 May 2031".
  public String inWords() {
    return inWords(DAY::format);
  }

  /// The same, with each day written as is said.
  public String inWords(Function<LocalDate, String> written) {
    if (earliest.isEmpty() || latest.isEmpty()) {
      return earliest
          .map(day -> "from " + written.apply(day))
          .orElseGet(() -> "by " + latest.map(written).orElseThrow());
    }
    String from = written.apply(earliest.get());
    return earliest.equals(latest) ? from : from + " to " + written.apply(latest.get());
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
