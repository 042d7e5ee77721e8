package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.nlp.event.OneText.MONDAY;

import java.time.LocalDate;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventAnchor;
import org.attest.core.reading.EventMention;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// When events happened, by what a report of Monday, 2 June 2031, says.
class EventDatesTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void theDawnBehindANightIsTheNext() {
    String text =
        "A missile hit a house in Ostrell on Saturday night, and a second missile hit it at dawn.";
    EventMention second = OneText.events(READER, text, "hit").getLast();
    assertThat(second.time()).contains(DateInterval.day(MONDAY.minusDays(1)));
  }

  @Test
  void aQuotationCountsFromTheDayOnWhichItWasSaid() {
    String text =
        "The Reed Guard on Saturday denied the charge. \"The army shelled the town yesterday,\" its"
            + " spokesman Omar Velt said.";
    assertThat(event(text, "shelled").time()).contains(DateInterval.day(MONDAY.minusDays(3)));
    String undated = "\"The army shelled the town yesterday,\" Omar Velt said.";
    assertThat(event(undated, "shelled").time()).contains(DateInterval.day(MONDAY.minusDays(1)));
  }

  @Test
  void thoseOfTheWoundedWhoDieDoSoAfterTheAttack() {
    String text = "Three of the wounded died on Sunday, doctors in Ostrell said.";
    assertThat(event(text, "died").time()).contains(DateInterval.until(MONDAY.minusDays(1)));
  }

  @Test
  void theDayOfTheBurialIsNotThatOfTheDeath() {
    assertThat(event("The four dead of the customs post were buried yesterday.", "dead").time())
        .isEmpty();
    assertThat(event("Those killed in the raid were mourned on Sunday.", "raid").time()).isEmpty();
  }

  @Test
  void whoIsBuriedUnderRubbleWasHitOnThatDay() {
    assertThat(event("A shell killed two and buried nine under rubble on Sunday.", "killed").time())
        .contains(DateInterval.day(MONDAY.minusDays(1)));
  }

  @Test
  void whoDiesAtOnceDiesInTheNews() {
    assertThat(event("The mayor died at once when a bomb went off on Monday.", "bomb"))
        .matches(blast -> !blast.background());
  }

  @Test
  void whatOnceHappenedIsPast() {
    assertThat(event("The rebels once bombed the mill.", "bombed").background()).isTrue();
  }

  @Test
  void howTheHurtAreNowDatesNothing() {
    String text =
        "A grenade wounded a girl at the market. The girl of six is fighting for her life tonight.";
    assertThat(event(text, "fighting for her life").time()).isEmpty();
  }

  @Test
  void anAnnouncedMeasureLiesAhead() {
    EventMention curfew =
        event("The mayor said a curfew would be imposed from Wednesday.", "curfew");
    assertThat(curfew.time()).contains(DateInterval.day(MONDAY.plusDays(2)));
  }

  @Test
  void whatIsToldWasOverWhenTheReportCameOut() {
    EventMention attack = event("Gunmen attacked a police post at midnight.", "attacked");
    assertThat(attack.time().flatMap(DateInterval::latest)).contains(MONDAY);
  }

  @Test
  void anEventIsDatedByTheOneItFollows() {
    String text = "Days after their seizure of the city, the rebels executed the governor.";
    EventMention execution = event(text, "executed");
    EventMention seizure = event(text, "seizure");
    assertThat(execution.anchor().map(EventAnchor::side)).contains(EventAnchor.Side.AFTER);
    assertThat(execution.anchor().map(EventAnchor::chain)).contains(seizure.chain());
    assertThat(seizure.background()).isTrue();
  }

  @Test
  void aLagDatesTheEventThatHasNoDay() {
    String text =
        "Gunmen shot three policemen in Tarn on Sunday, two days after a car bomb killed a judge.";
    assertThat(event(text, "car bomb").time()).contains(DateInterval.day(MONDAY.minusDays(3)));
    String turned = "Three days before the bombing of 12 May the police arrested a student.";
    assertThat(event(turned, "arrested").time())
        .contains(DateInterval.day(LocalDate.of(2031, 5, 9)));
  }

  @Test
  void aMarchAnnouncedForADayLiesAhead() {
    EventMention march = event("The dockers' union announced another march for Friday.", "march");
    assertThat(march.time()).contains(DateInterval.day(MONDAY.plusDays(4)));
  }

  @Test
  void whatIsBrokenWasAgreedBefore() {
    String text =
        "On Sunday the army, in violation of the ceasefire that it had signed at Tarn, shelled the"
            + " port.";
    EventMention broken = event(text, "ceasefire");
    assertThat(broken.background()).isTrue();
    assertThat(broken.time()).isEmpty();
    assertThat(event(text, "shelled").time()).contains(DateInterval.day(MONDAY.minusDays(1)));
  }

  @Test
  void aLagBehindTheSayingIsNotThatOfAPlan() {
    String text =
        "The rebels will leave Tarn on Friday, their leader has said, a week after a clash there.";
    assertThat(event(text, "clash").time()).isEmpty();
    String past =
        "Gunmen shot three policemen in Tarn on Sunday, the mayor said, a day after a clash there.";
    assertThat(event(past, "clash").time()).contains(DateInterval.day(MONDAY.minusDays(2)));
  }

  @Test
  void aFigureAsOfADayIsABound() {
    EventMention dead =
        event("Shells hit the market. Nineteen people were dead as of Sunday.", "dead");
    assertThat(dead.time()).contains(DateInterval.until(MONDAY.minusDays(1)));
  }

  @Test
  void theDayOfACountIsABound() {
    EventMention toll =
        event("Shells hit the market. The mayor put the toll at 17 on Sunday.", "toll");
    assertThat(toll.time()).contains(DateInterval.until(MONDAY.minusDays(1)));
  }

  @Test
  void theDayOfAnArrestIsNotThatOfWhatSomebodyIsHeldFor() {
    String text = "Police arrested two men on Sunday on suspicion of bombing a mill.";
    assertThat(event(text, "bombing").time()).isEmpty();
    String noun = "A baker was jailed on Sunday for the murder of a judge.";
    assertThat(event(noun, "murder").time()).isEmpty();
  }

  @Test
  void theDayBeforeWhenIsThatOfItsClause() {
    String text = "Our lawyer stood at the gate on Sunday when the two drivers were released.";
    assertThat(event(text, "released").time()).contains(DateInterval.day(MONDAY.minusDays(1)));
  }

  @Test
  void bodiesFoundAfterAnAttackWereDeadByThen() {
    String text =
        "An explosion destroyed a mill in Ostrell on Friday. Three bodies were found in the ruins on"
            + " Sunday.";
    assertThat(event(text, "bodies").time()).contains(DateInterval.until(MONDAY.minusDays(1)));
  }

  @Test
  void theDayAfterIsALagOfOneDay() {
    String text = "Nine men were executed in Tarn on Sunday, the day after an attack on a bus.";
    assertThat(event(text, "attack").time()).contains(DateInterval.day(MONDAY.minusDays(2)));
  }

  @Test
  void theDayOnWhichSomebodyIndicatesItIsNotThatOfTheDeaths() {
    String text =
        "Nine persons have lost the life, indicated this Sunday to our paper Doctor Ana Rell.";
    assertThat(event(text, "lost the life").time())
        .contains(DateInterval.until(MONDAY.minusDays(1)));
  }

  private static EventMention event(String text, String trigger) {
    return OneText.event(READER, text, trigger);
  }
}
