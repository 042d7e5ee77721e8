package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.EventType;
import org.attest.core.reading.ReadReport;
import org.junit.jupiter.api.Test;

class RepeatedWordsTest {
  /// An accusation that a report tells after its news; `day` is empty if it does not say when.
  private static ReadReport accusation(String outlet, String published, String day) {
    HandRead report =
        HandRead.of(
            outlet,
            published,
            "Rain fell.\nSnow came.\n" + outlet + ": the ministry accused the Reed Guard.");
    int ministry = report.actor("ministry", ActorKind.STATE_BODY);
    int group = report.actor("Reed Guard", ActorKind.ARMED_GROUP);
    HandRead.Event accused =
        report.event("accused", EventType.ACCUSE).agent(ministry).target(group);
    return (day.isEmpty() ? accused : accused.on(day)).add().read();
  }

  @Test
  void whoAccusesOnceMayAccuseAgain() {
    ReadReport dated = accusation("Harbour Post", "2031-05-09", "2031-05-03");
    ReadReport undated = accusation("Evening Bell", "2031-05-29", "");
    assertThat(Accounts.of(List.of(dated, undated)).accounts()).hasSize(2);
    ReadReport sameDay = accusation("Evening Bell", "2031-05-29", "2031-05-03");
    assertThat(Accounts.of(List.of(dated, sameDay)).accounts()).hasSize(1);
  }
}
