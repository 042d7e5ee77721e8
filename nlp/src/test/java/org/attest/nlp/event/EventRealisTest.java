package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Toll;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Whether events happened and how many they harmed, by what a report of Monday, 2 June 2031,
/// says.
class EventRealisTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void whatIsToldOfItIsCalledUntrue() {
    String text = "Reports of an attack on a mill in Ostrell are false, the ministry said.";
    assertThat(event(text, "attack").factuality()).isEqualTo(Factuality.NEGATED);
    assertThat(event(text, "attack").statement()).isPresent();
    String notice = "Messages about a strike on a mill in Ostrell do not correspond to reality.";
    assertThat(event(notice, "strike").factuality()).isEqualTo(Factuality.NEGATED);
  }

  @Test
  void nobodyHasTriedWhatSomebodyMayTry() {
    String text = "Should anyone try to free the last hostages by force, their lives are at risk.";
    assertThat(event(text, "free").factuality()).isEqualTo(Factuality.HYPOTHETICAL);
    assertThat(event("Soldiers tried to free the hostages on Sunday.", "free").factuality())
        .isEqualTo(Factuality.ATTEMPTED);
  }

  @Test
  void weaponsThatAreFoundAreNoBombs() {
    String text = "The inspectors found no weapons and no bombs at the mill.";
    assertThat(READER.read(OneText.report(text)).events()).isEmpty();
    assertThat(READER.read(OneText.report("Police found weapons in the flat.")).events()).isEmpty();
  }

  @Test
  void whatTheOutletTakesBackDidNotHappen() {
    String text =
        "On Sunday this station reported that gunmen had killed the student leader Amar Tilk. The"
            + " report was false. We apologise to his family.";
    assertThat(event(text, "killed").factuality()).isEqualTo(Factuality.NEGATED);
  }

  @Test
  void whatIsDoneBySayingItIsDoneInThePresent() {
    String text = "The ministry condemns the bombing of the mill.";
    assertThat(event(text, "condemns").factuality()).isEqualTo(Factuality.HAPPENED);
    assertThat(
            event(
                    "Since the war began, critics in the capital condemn attacks on mills.",
                    "condemn")
                .factuality())
        .isEqualTo(Factuality.GENERIC);
  }

  @Test
  void whoDemandsDoesThreaten() {
    String text =
        "Alkan demanded the release of the men and threatened to attack the mill if they stay in"
            + " prison.";
    assertThat(event(text, "threatened").factuality()).isEqualTo(Factuality.HAPPENED);
    assertThat(event(text, "attack").factuality()).isEqualTo(Factuality.THREATENED);
  }

  @Test
  void aConditionDeniesNothing() {
    String text = "The union will march on the capital if the men are not released by Sunday.";
    assertThat(event(text, "released").factuality()).isEqualTo(Factuality.HYPOTHETICAL);
  }

  @Test
  void whatSomebodyIsCalledOnToDoIsNotDone() {
    String text = "The bishop called on the army to free the last hostages.";
    assertThat(event(text, "free").factuality()).isEqualTo(Factuality.HYPOTHETICAL);
  }

  @Test
  void whoHadNothingToDoWithItLeavesOpenThatItHappened() {
    String text = "The Ketra Party said it had nothing to do with the bombing of the mill.";
    assertThat(event(text, "bombing").factuality()).isEqualTo(Factuality.HAPPENED);
  }

  @Test
  void aDayAheadIsAPlan() {
    String text = "The union's march on 4 June worries the shopkeepers of the old town.";
    assertThat(event(text, "march").factuality()).isEqualTo(Factuality.PLANNED);
  }

  @Test
  void aBombThatWentOffIsNotCalledOff() {
    String text = "Nine people were wounded when the bomb went off at the gate of the market.";
    assertThat(event(text, "bomb").factuality()).isEqualTo(Factuality.HAPPENED);
    assertThat(event("The general strike is off, the union said.", "general strike").factuality())
        .isEqualTo(Factuality.CANCELLED);
  }

  @Test
  void sinceWhenItWasNotSoHasHappened() {
    String text = "Not since the riot of 2019, when two people died, has Tarn seen such a night.";
    assertThat(event(text, "riot").factuality()).isEqualTo(Factuality.HAPPENED);
  }

  @Test
  void aPatternIsNoEventOfItsOwn() {
    String text = "The rebels continue to launch attacks on army posts in the north.";
    assertThat(event(text, "attacks").factuality()).isEqualTo(Factuality.GENERIC);
  }

  @Test
  void aBusThatStrikesAMineIsBombed() {
    EventMention blast = event("A bus struck a mine near Tarn on Sunday.", "struck a mine");
    assertThat(blast.modes()).contains("explosives");
    assertThat(blast.factuality()).isEqualTo(Factuality.HAPPENED);
  }

  @Test
  void theNumberOfAParagraphCountsNobody() {
    EventMention arrest =
        event("4. Three suspects were detained in Sarrat on Friday evening.", "detained");
    assertThat(low(arrest, Toll.Category.DETAINED)).contains(3L);
  }

  @Test
  void theDeadAndTheWoundedOfOneSentenceAreCountedApart() {
    EventMention event =
        event("Three soldiers were killed and seven wounded in an ambush on Sunday.", "ambush");
    assertThat(low(event, Toll.Category.KILLED)).contains(3L);
    assertThat(low(event, Toll.Category.INJURED)).contains(7L);
  }

  @Test
  void whatSomebodyHelpedToDoWasDone() {
    String text = "Police arrested two men on suspicion of helping to bomb a mill.";
    assertThat(event(text, "bomb").factuality()).isEqualTo(Factuality.HAPPENED);
    String offer = "The guards offered to help bomb a mill.";
    assertThat(event(offer, "bomb").factuality()).isEqualTo(Factuality.HYPOTHETICAL);
  }

  @Test
  void whatWasThunderWasNoExplosion() {
    String text = "Callers told us of an explosion at the mill in Ostrell: it was thunder.";
    assertThat(event(text, "explosion").factuality()).isEqualTo(Factuality.NEGATED);
    String other = "The explosion at the mill in Ostrell turned out to be a drill.";
    assertThat(event(other, "explosion").factuality()).isEqualTo(Factuality.NEGATED);
  }

  @Test
  void aStrikeCalledOffInAHeadlineIsNone() {
    String text =
        "Ostrell frees two drivers, port strike called off\n\nTwo drivers were freed on Sunday.";
    assertThat(event(text, "strike").factuality()).isEqualTo(Factuality.CANCELLED);
  }

  @Test
  void whoWalksOutOfPrisonIsNotOnStrike() {
    String text = "Two drivers walked out of the prison at Ostrell on Sunday.";
    assertThat(READER.read(OneText.report(text)).events()).isEmpty();
  }

  @Test
  void aTankThatBurstsIsNoWeapon() {
    String text = "A storage tank exploded at a depot in Ostrell on Sunday, killing five workers.";
    assertThat(event(text, "exploded").modes()).containsExactly("explosives");
    String army = "A tank shelled a mill in Ostrell on Sunday.";
    assertThat(event(army, "shelled").modes()).contains("heavy-weapons");
  }

  private static Optional<Long> low(EventMention event, Toll.Category category) {
    return event.tolls().stream()
        .filter(toll -> toll.category() == category)
        .map(toll -> toll.quantity().low().orElseThrow())
        .findFirst();
  }

  private static EventMention event(String text, String trigger) {
    return OneText.event(READER, text, trigger);
  }
}
