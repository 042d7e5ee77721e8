package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.exchange.words.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadersNotationTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB,en;q=0.9 | 12 Mar 2031 | 1,200 | 2.5",
        "en-US | Mar 12, 2031 | 1,200 | 2.5",
        "de-DE,de;q=0.9,en;q=0.8 | 12.03.2031 | 1.200 | 2,5",
        "tlh,de-AT;q=0.5 | 12.03.2031 | 1.200 | 2,5",
        "ja | 2031/03/12 | 1,200 | 2.5",
      })
  void numbersAndDaysAreWrittenAsTheReaderIsUsedTo(
      String accepted, String day, String number, String decimal) {
    Notation notation = ReadersNotation.of(accepted);
    assertThat(notation.days(Optional.of(DAY), Optional.of(DAY))).isEqualTo(day);
    assertThat(notation.number(1200).replace('\u00a0', '.')).isEqualTo(number);
    assertThat(notation.decimal(2.5)).isEqualTo(decimal);
    assertThat(notation.days(Optional.of(DAY), Optional.empty())).isEqualTo("from " + day);
    assertThat(notation.count(1, "report")).isEqualTo("1 report");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | August 2030 | 2030",
        "de | August 2030 | 2030",
        "fr | août 2030 | 2030",
        "ja | 2030年8月 | 2030",
        "tlh | August 2030 | 2030",
      })
  void wholeMonthsAndYearsAreCalledByTheirName(String accepted, String month, String year) {
    Notation notation = ReadersNotation.of(accepted);
    assertThat(notation.days(day(2030, 8, 1), day(2030, 8, 31))).isEqualTo(month);
    assertThat(notation.days(day(2030, 1, 1), day(2030, 12, 31))).isEqualTo(year);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "*", "tlh", "de;q=lots", ";;;", "\u0000"})
  void whoseBrowserSaysNothingReadsEnglish(String accepted) {
    Notation notation = ReadersNotation.of(accepted);
    assertThat(notation.day(DAY)).isEqualTo("12 Mar 2031");
    assertThat(notation.number(1200)).isEqualTo("1200");
  }
}
