package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attest.core.reading.Argument;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// When, where and by whom, as reports of Monday, 2 June 2031, tell it over several words and
/// sentences.
class EventScenesTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void whatATextNotesOfItsOwnIsSaidByNobodyElse() {
    String text = "We note the strike on the mill in Ostrell.";
    assertThat(event(text, "strike").statement()).isEmpty();
    String quoted = "\"We note the strike on the mill in Ostrell,\" the governor said.";
    assertThat(event(quoted, "strike").statement()).isPresent();
  }

  @Test
  void howTheAttackersCameIsPartOfTheAttack() {
    String text =
        "Gunmen stormed a boarding school and seized 34 students, police said. The attackers arrived"
            + " on motorcycles at the school in the town of Tal-Merin at about 1 a.m., a cook said.";
    EventMention arrival = event(text, "arrived");
    assertThat(arrival.chain()).isEqualTo(event(text, "stormed").chain());
    assertThat(arrival.place().map(PlaceReference::name)).contains("Tal-Merin");
    assertThat(event(text, "stormed").tolls())
        .extracting(toll -> toll.quantity().low().orElseThrow())
        .contains(34L);
    String alone = "Police waited for gunmen who had come to Tal-Merin on motorcycles.";
    assertThat(READER.read(OneText.report(alone)).events()).isEmpty();
  }

  @Test
  void anArrestInARaidIsOneEvent() {
    String text = "Two men were arrested in a raid in Ostrell on Sunday, police said.";
    assertThat(READER.read(OneText.report(text)).events()).hasSize(1);
    assertThat(event(text, "arrested").type()).isEqualTo(EventType.COERCE);
  }

  @Test
  void aBannedMovementIsNotBannedNow() {
    String text = "The banned Reed Guard on Sunday claimed the attack on the post in Ostrell.";
    assertThat(READER.read(OneText.report(text)).events())
        .extracting(EventMention::type)
        .doesNotContain(EventType.COERCE);
  }

  @Test
  void thoseAmongTheDeadAreSomeOfThem() {
    String text = "Seven policemen were among the dead, a doctor in Ostrell said.";
    assertThat(event(text, "dead").tolls()).isNotEmpty().allMatch(Toll::part);
  }

  @Test
  void whatHadBeenPlannedWasMade() {
    String text = "The governor said Sunday's bombing in Ostrell had been planned abroad.";
    assertThat(event(text, "bombing").factuality()).isEqualTo(Factuality.HAPPENED);
  }

  @Test
  void whoIsLeftToBeFreedIsNotAllThatWereTaken() {
    String text = "The remaining nine sailors kidnapped off Ostrell in May were freed on Sunday.";
    assertThat(event(text, "kidnapped").tolls()).allMatch(toll -> toll.part());
    assertThat(event(text, "freed").tolls()).noneMatch(toll -> toll.part());
  }

  @Test
  void thereIsThePlaceNamedBefore() {
    String text = "A nurse in Tal-Merin said a missile had struck a hay barn there on Sunday.";
    assertThat(event(text, "struck").place().map(PlaceReference::name)).contains("Tal-Merin");
  }

  @Test
  void theTargetOfANameIsWhole() {
    String text = "The mission regrets the strike on Tal-Merin.";
    Report report = OneText.report(text);
    assertThat(
            READER.read(report).events().stream()
                .flatMap(event -> event.arguments(Argument.Role.TARGET).stream())
                .map(target -> report.text().slice(target.span())))
        .containsExactly("Tal-Merin");
  }

  @Test
  void whoIsTakenOutOfABuildingIsNotKilledInIt() {
    String text = "Gunmen dragged four men out of prison in Ostrell before shooting them dead.";
    assertThat(event(text, "shooting").place().map(PlaceReference::outside)).contains(true);
  }

  @Test
  void theDayBehindAParticipleIsItsOwn() {
    String text = "By our lists we arrive at 88 people injured on Friday.";
    assertThat(event(text, "injured").time()).contains(DateInterval.day(LocalDate.of(2031, 5, 30)));
  }

  @Test
  void whatAConditionOpensHasNotHappened() {
    String text = "The union will strike on Monday unless four colleagues are freed.";
    assertThat(event(text, "freed").factuality()).isEqualTo(Factuality.HYPOTHETICAL);
  }

  @Test
  void thoseWhoDieLaterAreSomeOfTheDead() {
    String text = "Dr. Mirel Tamm said five people had died of their wounds overnight.";
    assertThat(event(text, "died").tolls()).singleElement().matches(Toll::individual);
  }

  @Test
  void whatATollIsBroughtToIsTheToll() {
    String text =
        "Firemen pulled two bodies from the ruins on Sunday, bringing the death toll to 19.";
    assertThat(OneText.events(READER, text, "death toll"))
        .flatExtracting(EventMention::tolls)
        .extracting(Toll::quantity)
        .containsExactly(Quantity.exactly(19));
  }

  @Test
  void aNumberBehindTheDeadCountsOthers() {
    String text = "ELEVEN DEAD, 32 HURT: OSTRELL WAKES TO A BURNING MILL\n\nThe mill fell.";
    assertThat(event(text, "DEAD").tolls())
        .extracting(Toll::quantity)
        .containsExactly(Quantity.exactly(11));
  }

  @Test
  void theHeadingOfAParagraphSetsTheScene() {
    String notes =
        "What our researchers found\n\nOstrell, Friday 30 May, about 22:30. The old mill. Five dead,"
            + " all of one family.\n\nBenning, Saturday 31 May. A barn. Two dead.";
    EventMention first = event(notes, "dead");
    assertThat(first.time()).contains(DateInterval.day(LocalDate.of(2031, 5, 30)));
    assertThat(first.place().map(PlaceReference::name)).contains("Ostrell");
  }

  @Test
  void sentencesThatTouchAreRead() {
    String text = "Two men were shot in Ostrell on Sunday.\"They ran,\" she said.Both died there.";
    assertThat(event(text, "shot").type()).isEqualTo(EventType.ASSAULT);
  }

  @Test
  void aSecondDeviceIsAnotherEvent() {
    String text =
        "A bomb exploded in Ostrell on Sunday and killed four people. A second device exploded near"
            + " the clinic, wounding two.";
    assertThat(event(text, "bomb").chain()).isNotEqualTo(event(text, "exploded").chain());
  }

  @Test
  void whomShotsCameFromFired() {
    String text = "The bullets came from gunmen on the roof, the governor said.";
    EventMention shots = event(text, "came from");
    assertThat(arguments(shots, Argument.Role.AGENT)).hasSize(1);
    assertThat(shots.modes()).containsExactly("firearms");
  }

  @Test
  void whoOwnsTheWeaponActs() {
    String text = "An unmanned aircraft of the air force struck a house in Ostrell on Sunday.";
    assertThat(arguments(event(text, "struck"), Argument.Role.AGENT)).hasSize(1);
  }

  @Test
  void peopleArrestedAreArrestedWhateverTheVerbBehind() {
    String text = "Four dockers arrested on Friday appeared in court.";
    EventMention arrest = event(text, "arrested");
    assertThat(arrest.type()).isEqualTo(EventType.COERCE);
    assertThat(arrest.time()).contains(DateInterval.day(LocalDate.of(2031, 5, 30)));
  }

  @Test
  void theDayOfAReleaseIsNotThatOfTheArrest() {
    String text =
        "Two of the four workers arrested over the bombing of a depot in Ostrell were released on"
            + " Sunday.";
    assertThat(event(text, "released").time()).isPresent();
    assertThat(event(text, "arrested").time()).isEmpty();
    assertThat(event(text, "bombing").time()).isEmpty();
  }

  @Test
  void aDealIsOneWithoutThoseWhoMadeIt() {
    EventMention deal = event("The ceasefire was signed in Ostrell on May 5.", "signed");
    assertThat(deal.type()).isEqualTo(EventType.AGREE);
  }

  @Test
  void livesAreCounted() {
    EventMention blast = event("Sunday's blast has now claimed 17 lives.", "blast");
    assertThat(blast.tolls())
        .singleElement()
        .satisfies(
            toll -> {
              assertThat(toll.category()).isEqualTo(Toll.Category.KILLED);
              assertThat(toll.quantity().low()).hasValue(17);
            });
  }

  @Test
  void whereTheWoundedDieIsNotWhereTheyWereShot() {
    String text =
        "The toll of Sunday's ambush rose to nine when a soldier died of his wounds at Ostrell"
            + " General Hospital.";
    assertThat(event(text, "ambush").place()).isEmpty();
  }

  @Test
  void aHospitalCanBeAttacked() {
    String text = "Gunmen killed two nurses at Ostrell General Hospital on Sunday.";
    assertThat(event(text, "killed").place().map(PlaceReference::name))
        .contains("Ostrell General Hospital");
  }

  @Test
  void whoIsShotDeadAtAPlaceIsNotShotAt() {
    String text = "Soldiers shot dead two farmers at a checkpoint in Ostrell on Sunday.";
    assertThat(event(text, "shot dead").tolls())
        .extracting(Toll::quantity)
        .containsExactly(Quantity.exactly(2));
  }

  @Test
  void ofVerbsThatShareAnObjectEachTellsWhatBecameOfIt() {
    String text = "Soldiers shot and killed a teacher in Ostrell on Sunday.";
    assertThat(event(text, "shot").tolls())
        .extracting(Toll::category)
        .contains(Toll.Category.KILLED);
  }

  @Test
  void ofWhatSomebodyWarnsOnADayIsWarnedOf() {
    String text =
        "The embassy warned its citizens on Sunday of possible attacks on hotels in Ostrell.";
    assertThat(event(text, "attacks").factuality()).isEqualTo(Factuality.WARNED);
  }

  @Test
  void whatAllegationsThatAreDeniedSayIsDenied() {
    String text = "The ministry denies allegations that its aircraft bombed a market in Ostrell.";
    assertThat(event(text, "bombed").factuality()).isEqualTo(Factuality.DENIED);
  }

  @Test
  void aDeviceThatWasFoundDidNotGoOff() {
    EventMention found =
        event("Soldiers found three bombs under a bridge in Ostrell on Sunday.", "found");
    assertThat(found.factuality()).isEqualTo(Factuality.ATTEMPTED);
  }

  @Test
  void aTownOfWhichSomethingWasNorthIsNoTarget() {
    String text = "Five soldiers killed in ambush north of Gao";
    assertThat(
            READER.read(Report.ofText("a report", text)).events().stream()
                .flatMap(event -> arguments(event, Argument.Role.TARGET).stream())
                .map(argument -> text.substring(argument.span().start(), argument.span().end())))
        .isNotEmpty()
        .doesNotContain("Gao");
  }

  private static List<Argument> arguments(EventMention event, Argument.Role role) {
    return event.arguments().stream().filter(argument -> argument.role() == role).toList();
  }

  private static EventMention event(String text, String trigger) {
    return OneText.event(READER, text, trigger);
  }
}
