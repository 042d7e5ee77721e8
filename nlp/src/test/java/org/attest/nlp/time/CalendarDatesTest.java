package org.attest.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attest.core.reading.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Saturday 04/March/2023 - 09:23 PM; 2023-03-04; Saturday 04/March/2023",
        "DAR MELHUN, 4 FEB 90 (MERIDIAN WIRE); 1990-02-04; 4 FEB 90",
        "DAR MELHUN, Tarsheban, May 14, 2030 (Meridian Wire); 2030-05-14; May 14, 2030",
        "Published: 2023-03-04T09:23:00Z; 2023-03-04; 2023-03-04T09:23:00Z",
        "the 17th of August 2021; 2021-08-17; the 17th of August 2021",
        "Updated Mon 4 Sep 2023 11:00; 2023-09-04; Mon 4 Sep 2023",
        "25/03/2023; 2023-03-25; 25/03/2023",
        "Tue 04/03/2025; 2025-03-04; Tue 04/03/2025",
        "12.05.2021; 2021-05-12; 12.05.2021",
        "March 2, 2020—The; 2020-03-02; March 2, 2020"
      })
  void findsTheDay(String text, LocalDate day, String words) {
    CalendarDates.Found found = CalendarDates.first(text).orElseThrow();
    assertThat(found.days()).isEqualTo(DateInterval.day(day));
    assertThat(found.exact()).isTrue();
    assertThat(text.substring(found.start(), found.end())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "31 February 2020",
    "F-16 1990 may 1990",
    "'Tuesday, 3 May'",
    "192.168.20.20",
    "12/31",
    "Mayor 3 2020"
  })
  void isNotMisledByOtherFigures(String text) {
    assertThat(CalendarDates.all(text)).isEmpty();
  }

  @Test
  void leavesTheOrderOfDayAndMonthOpen() {
    CalendarDates.Found found = CalendarDates.first("04/03/2023").orElseThrow();
    assertThat(found.exact()).isFalse();
    assertThat(found.days())
        .isEqualTo(DateInterval.of(LocalDate.of(2023, 3, 4), LocalDate.of(2023, 4, 3)));
  }
}
