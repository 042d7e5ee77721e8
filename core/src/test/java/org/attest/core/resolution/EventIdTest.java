package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.account.HandRead;
import org.attest.core.reading.EventType;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Readings;
import org.junit.jupiter.api.Test;

/// An event has the id of its earliest telling: that of the report published first.
class EventIdTest {
  private static ReadReport shelling(String outlet, String published, String text) {
    return HandRead.of(outlet, published, text)
        .event("shelling", EventType.ASSAULT)
        .on("2031-05-03")
        .in("Ostrell")
        .add()
        .read();
  }

  private static final ReadReport FIRST =
      shelling("Harbour Post", "2031-05-03", "Heavy shelling hit Ostrell on Saturday.");
  private static final ReadReport SECOND =
      shelling("Morning Bell", "2031-05-04", "The shelling in Ostrell went on for an hour.");
  private static final ReadReport THIRD =
      shelling("Valley News", "2031-05-06", "After the shelling Ostrell had no water.");

  private static EventId only(ReadReport... reports) {
    List<EventGroup> events =
        new Resolver(Weights.standard()).resolve(Readings.of(List.of(reports))).events();
    assertThat(events).hasSize(1);
    return events.getFirst().id();
  }

  @Test
  void staysWhileLaterReportsJoin() {
    EventId id = only(FIRST);
    assertThat(only(FIRST, SECOND)).isEqualTo(id);
    assertThat(only(FIRST, SECOND, THIRD)).isEqualTo(id);
    assertThat(only(THIRD, FIRST)).isEqualTo(id);
  }

  @Test
  void isThatOfEarlierEvidenceOnceItArrives() {
    assertThat(only(SECOND, THIRD)).isEqualTo(only(SECOND));
    assertThat(only(SECOND, THIRD, FIRST)).isEqualTo(only(FIRST)).isNotEqualTo(only(SECOND));
  }
}
