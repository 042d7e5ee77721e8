package org.attest.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Which words of a report denote the same actor.
class ReportActorsTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void whoIsNamedRightAfterIsTheOneDescribed() {
    String text =
        "A nurse in Ostrell said a shell had hit the clinic. The nurse, Hanna Volker, sent a"
            + " picture of the roof.";
    assertThat(wordsOf(text, "Hanna Volker")).hasSizeGreaterThan(2);
  }

  @Test
  void aSurnameIsThePersonWhomTheTextNamesInFull() {
    String text =
        "Pavel Orsan, the mayor, was shot on Monday. Orsan died at the scene. Police said that"
            + " Orsan's driver had fled.";
    assertThat(wordsOf(text, "Pavel Orsan")).contains("Pavel Orsan", "Orsan");
  }

  @Test
  void anOfficeTellsTwoBearersOfOneNameApart() {
    String text =
        "Sergeant Ilia Marek was killed at the bridge. The message does not mention the murder of"
            + " Councillor Marek the night before.";
    assertThat(wordsOf(text, "Ilia Marek")).doesNotContain("Marek", "Councillor Marek");
  }

  @Test
  void aVerbOfSayingIsNoPartOfAName() {
    String text = "Two men fired at him from a car, said Lena Marsh, who lives opposite.";
    assertThat(names(text)).contains("Lena Marsh").doesNotContain("said Lena Marsh");
  }

  @Test
  void aPronounTakesUpWhoWasDescribedLast() {
    String text =
        "Tomas Veld, an expert on militias, said that the governor was unpopular, and that the"
            + " attack targeting him was a warning.";
    assertThat(wordsOf(text, "Tomas Veld")).doesNotContain("him");
  }

  @Test
  void aBrigadeWithANameIsAnArmedGroupAndOneWithANumberIsNot() {
    assertThat(kind("The Tide Battalion said that it had bombed the depot.", "Tide Battalion"))
        .isEqualTo(ActorKind.ARMED_GROUP);
    assertThat(kind("The Ridge Brigade denies any part in the shooting.", "Ridge Brigade"))
        .isEqualTo(ActorKind.ARMED_GROUP);
    assertThat(kind("Troops of the 4th Brigade shelled the town.", "4th Brigade"))
        .isNotEqualTo(ActorKind.ARMED_GROUP);
  }

  @Test
  void aNounIsTheArmedGroupThatIsCalledSo() {
    String one = "The Ketra Brigade shelled the depot. The brigade said that it had lost a man.";
    assertThat(wordsOf(one, "Ketra Brigade")).contains("brigade");
    String two =
        "The Ketra Brigade and the Reed Brigade shelled the depot. The brigade said that it had"
            + " lost a man.";
    assertThat(wordsOf(two, "Reed Brigade")).doesNotContain("brigade");
  }

  @Test
  void anAbbreviationIsTheBodyThatTheTextGivesItTo() {
    String initials =
        "The Free Valleys Movement, known by its Spanish initials MVL, rejected the charge. The MVL"
            + " said that it had withdrawn.";
    assertThat(wordsOf(initials, "Free Valleys Movement")).contains("MVL");
    String or =
        "The Lower Valleys Army, or LVA, rejected the charge. The LVA said that it had"
            + " withdrawn.";
    assertThat(wordsOf(or, "Lower Valleys Army")).contains("LVA");
  }

  @Test
  void whoPublishesAReportIsOneOfItsActors() {
    String text =
        "OSTRELL WATCH FOR CIVILIANS (OWC)\nStatement of 4 May 2031\n\nShells hit the market at"
            + " noon.\n\nThe OWC calls on both sides to spare the town.";
    assertThat(wordsOf(text, "Ostrell Watch for Civilians"))
        .contains("OSTRELL WATCH FOR CIVILIANS (OWC)", "OWC");
    String radio = "RADIO ORSANIA\n4 May 2031, 19:00\n\nShells hit the market of Ostrell at noon.";
    assertThat(wordsOf(radio, "Radio Orsania")).containsExactly("RADIO ORSANIA");
  }

  @Test
  void whoSpeaksIsNoneOfThoseHeSpeaksOf() {
    String text =
        "Tomas Veld was reached by telephone. \"Three died there: Milan, his wife and a girl,\" he"
            + " said.";
    assertThat(wordsOf(text, "Milan")).doesNotContain("he");
    assertThat(wordsOf(text, "Tomas Veld")).contains("he");
  }

  @Test
  void theLastWordOfAnArmedGroupsNameStandsForIt() {
    String text =
        "The Ridge Brigade denies any part in the shooting. The Brigade said it had left the town.";
    assertThat(names(text)).contains("Ridge Brigade").doesNotContain("Brigade");
    assertThat(names("The Ridge Brigade fired on the 4th Brigade. The Brigade withdrew."))
        .contains("Brigade");
  }

  private static ActorKind kind(String text, String name) {
    return read(text).actors().stream()
        .filter(actor -> actor.name().endsWith(name))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  @Test
  void leadersOfTwoThingsAreTwoPersons() {
    String text =
        "The leader of the transport union met reporters. The leader of the Green Column, Omar"
            + " Feld, stayed away.";
    assertThat(wordsOf(text, "Omar Feld")).doesNotContain("leader of the transport union");
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    read(text).actors().forEach(actor -> names.add(actor.name()));
    return names;
  }

  /// The words by which the text denotes the actor of a name.
  private static List<String> wordsOf(String text, String name) {
    Reading reading = read(text);
    List<String> words = new ArrayList<>();
    for (ActorMention mention : reading.mentions(ActorMention.class)) {
      if (reading.actors().get(mention.actor()).name().equals(name)) {
        words.add(new SourceText(text).slice(mention.span()));
      }
    }
    assertThat(words).as("mentions of " + name + " in " + names(text)).isNotEmpty();
    return words;
  }

  private static Reading read(String text) {
    return READER.read(Report.ofText("a report", text));
  }
}
