package org.attest.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateIntervalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2030-05-03 | 2030-05-03 | 3 May 2030",
        "2030-05-03 | 2030-05-04 | 3 May 2030 to 4 May 2030",
        "2030-08-01 | 2030-08-31 | August 2030",
        "2028-02-01 | 2028-02-29 | February 2028",
        "2028-02-01 | 2028-02-28 | 1 Feb 2028 to 28 Feb 2028",
        "2030-08-01 | 2030-09-30 | August 2030 to September 2030",
        "2030-01-01 | 2030-12-31 | 2030",
        "2029-01-01 | 2030-12-31 | 2029 to 2030",
        "2030-08-02 | 2030-08-31 | 2 Aug 2030 to 31 Aug 2030",
        "- | 2030-08-31 | by 31 Aug 2030",
        "2030-01-01 | - | from 1 Jan 2030",
      })
  void wholeMonthsAndYearsAreCalledByTheirName(LocalDate earliest, LocalDate latest, String words) {
    assertThat(
            new DateInterval(Optional.ofNullable(earliest), Optional.ofNullable(latest)).inWords())
        .isEqualTo(words);
  }
}
