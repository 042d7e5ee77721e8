package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Toll;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// People who were hurt are some of those harmed by what the report tells, and no event.
class AftermathTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void whoIsTreatedForInjuriesWasHurtByWhatIsTold() {
    String text =
        "A bomb exploded at the bus station of Ostrell on Sunday, killing a porter. Four"
            + " lookers-on were treated for light injuries, the hospital said.";
    EventMention blast = OneText.event(READER, text, "bomb");
    EventMention treated = OneText.event(READER, text, "treated for");
    assertThat(treated.chain()).isEqualTo(blast.chain());
    assertThat(treated.tolls())
        .extracting(toll -> toll.category() + " " + words(text, toll))
        .containsExactly("INJURED Four lookers-on");
  }

  @Test
  void treatmentAloneIsNoEvent() {
    String text = "Two passers-by were treated for light injuries, the town hospital said.";
    assertThat(READER.read(OneText.report(text)).events()).isEmpty();
  }

  @Test
  void whoIsTreatedForAGunshotWoundWasShot() {
    String text = "Two men were treated for gunshot wounds in Ostrell on Sunday, police said.";
    assertThat(READER.read(OneText.report(text)).events()).isNotEmpty();
  }

  @Test
  void theWayToTheHospitalIsNoEvent() {
    String text = "The wounded were evacuated to the regional hospital of Ostrell.";
    assertThat(READER.read(OneText.report(text)).events()).isEmpty();
  }

  @Test
  void theTownOfTheHospitalIsNotWhereTheyWereHurt() {
    String text =
        "Five clerks died in the attack and at least 30 were injured, many of whom were evacuated to"
            + " the hospital in Tal-Merin.";
    assertThat(OneText.event(READER, text, "attack").place()).isEmpty();
  }

  @Test
  void aRoadblockIsAProtestOnlyOfProtesters() {
    String stopped = "The convoy was stopped at a roadblock near Ostrell on Sunday.";
    assertThat(READER.read(OneText.report(stopped)).events()).isEmpty();
    String built = "Striking miners and students put up a roadblock in Ostrell on Sunday.";
    assertThat(OneText.event(READER, built, "roadblock").modes()).containsExactly("obstruct");
  }

  @Test
  void whoTakesMetalOutOfAWoundAttacksNobody() {
    String text = "\"I have taken metal out of a girl of six,\" Dr Lena Marsh said.";
    assertThat(READER.read(OneText.report(text)).events()).isEmpty();
  }

  @Test
  void aHeadlineTellsWhatIsClaimed() {
    String text =
        "Rebels claim killing of mayor\n\nThe driver is in a grave condition, and two"
            + " passers-by were treated for burns, the hospital said.";
    List<EventMention> events = READER.read(OneText.report(text)).events();
    assertThat(events).extracting(EventMention::chain).containsOnly(0);
    assertThat(events)
        .flatExtracting(EventMention::tolls)
        .extracting(toll -> words(text, toll))
        .contains("two passers-by", "mayor");
  }

  private static String words(String text, Toll toll) {
    return text.substring(toll.span().start(), toll.span().end());
  }
}
