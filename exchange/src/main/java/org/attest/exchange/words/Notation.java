package org.attest.exchange.words;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.account.TollRange;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.DayWords;
import org.attest.core.reading.Quantity;

/// How numbers, days and times are written. The words around them are English in all notations.
public final class Notation implements DayWords {
  /// That of the command line and of feeds: "1200", "3 May 2031".
  public static final Notation ENGLISH =
      new Notation(
          Locale.ENGLISH,
          false,
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH));

  private final Locale locale;
  private final boolean grouped;
  private final DateTimeFormatter day;
  private final DateTimeFormatter minute;

  private Notation(
      Locale locale, boolean grouped, DateTimeFormatter day, DateTimeFormatter minute) {
    this.locale = locale;
    this.grouped = grouped;
    this.day = day;
    this.minute = minute;
  }

  /// What is usual for a language and country: "1.200" and "03.05.2031" in German, "1,200" and
  /// "May 3, 2031" in the United States.
  public static Notation of(Locale locale) {
    return new Notation(
        locale,
        true,
        localized(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), locale),
        localized(
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), locale));
  }

  private static DateTimeFormatter localized(DateTimeFormatter formatter, Locale locale) {
    return formatter.withLocale(locale).withDecimalStyle(DecimalStyle.of(locale));
  }

  /// A whole number.
  public String number(long number) {
    NumberFormat format = NumberFormat.getIntegerInstance(locale);
    format.setGroupingUsed(grouped);
    return format.format(number);
  }

  /// A number with one digit behind the point.
  public String decimal(double number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setGroupingUsed(grouped);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  /// "1 report", "1,200 reports"
  public String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  @Override
  public String day(LocalDate date) {
    return day.format(date);
  }

  @Override
  public String month(YearMonth month) {
    return written("yMMMM", month);
  }

  @Override
  public String year(Year year) {
    return localized(DateTimeFormatter.ofPattern("uuuu"), locale).format(year);
  }

  /// "Mar 2031"
  public String shortMonth(YearMonth month) {
    return written("yMMM", month);
  }

  private String written(String parts, YearMonth month) {
    return localized(DateTimeFormatter.ofLocalizedPattern(parts), locale).format(month);
  }

  public String days(DateInterval days) {
    return days.inWords(this);
  }

  /// The days between which something happened, or that they are unknown.
  public String days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return earliest.isEmpty() && latest.isEmpty()
        ? "unknown"
        : days(new DateInterval(earliest, latest));
  }

  public String quantity(Quantity quantity) {
    return quantity.inWords(this::number);
  }

  public String range(TollRange range) {
    return range.inWords(this::number);
  }

  /// The time where this machine is.
  public String time(Instant at) {
    return minute.format(at.atZone(ZoneId.systemDefault()));
  }
}
