package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What one report tells as two events, though one word stands for both.
class TwoEventsTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void eachHeadingSetsASceneOfItsOwn() {
    String text =
        "Ostrell, Sunday 1 June, about 05:40. The mill. Four dead and nine wounded.\n\n"
            + "Tal-Merin, Sunday 1 June, about 15:00. A barn. Two dead, both of them shepherds.";
    assertThat(chains(text, "dead")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aCountThatIsSharedOutOverNightsTellsAnEventOfEach() {
    String text =
        "The army said its drones had killed nine fighters in Ostrell, four on Saturday night and"
            + " five on Sunday.";
    EventMention four = OneText.event(READER, text, "four");
    EventMention five = OneText.event(READER, text, "five");
    assertThat(four.tolls().getFirst().quantity()).isEqualTo(Quantity.exactly(4));
    assertThat(five.time()).contains(DateInterval.day(OneText.MONDAY.minusDays(1)));
    assertThat(four.chain()).isNotEqualTo(five.chain());
    assertThat(OneText.event(READER, text, "killed").factuality()).isEqualTo(Factuality.GENERIC);
  }

  @Test
  void whoDiesLaterOfABombDiedInTheSameBombing() {
    String text =
        "Clerk dies after blast that killed Ostrell mayor\n\nThe clerk of a mayor killed by a parcel"
            + " bomb in Ostrell died of her wounds overnight, bringing the number of dead to two, the"
            + " interior ministry said on Monday.\n\nMayor Ovo Brenn died at once when the device went"
            + " off in his office in Ostrell on Sunday. \"We did not kill this mayor,\" said a spokesman"
            + " of the Orlan Front.";
    List<EventMention> deaths =
        READER.read(OneText.report(text)).events().stream()
            .filter(event -> event.type() == EventType.ASSAULT)
            .toList();
    assertThat(deaths).extracting(EventMention::chain).containsOnly(0);
    assertThat(deaths)
        .flatExtracting(EventMention::tolls)
        .extracting(Toll::quantity)
        .contains(Quantity.exactly(2));
  }

  @Test
  void theStrikeOnATownIsTheOneToldOfIt() {
    String text =
        "An air strike killed six people in Tal-Merin on Sunday. On Saturday shells had killed a"
            + " farmer in Ostrell. The army regrets the strike on Tal-Merin.";
    assertThat(chain(text, "strike")).isEqualTo(chain(text, "air strike"));
  }

  @Test
  void whatAPartyOwnsAndWhatItDisownsAreTwo() {
    String text =
        "The Ketra Brigade claimed responsibility for the bombing in Ostrell. The Ketra Brigade"
            + " said it had no part in the attack.";
    assertThat(chain(text, "attack")).isNotEqualTo(chain(text, "bombing"));
  }

  @Test
  void whatAPartyOwnsTwiceIsOne() {
    String text =
        "The Ketra Brigade claimed responsibility for the bombing in Ostrell. The Ketra Brigade"
            + " said it had carried out the attack.";
    assertThat(chain(text, "attack")).isEqualTo(chain(text, "bombing"));
  }

  @Test
  void whatIsNamedByItsSiteIsNoneAtAnother() {
    String text =
        "An explosion at a ferry terminal in Ostrell wounded nine people on Sunday. Inspectors"
            + " came after the depot explosion.";
    assertThat(chains(text, "explosion")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aShootingElsewhereTakesUpNoExplosion() {
    String text =
        "Police spoke of an explosion at the depot in Ostrell. The mayor spoke of the shooting at"
            + " the checkpoint in Benning.";
    assertThat(chain(text, "shooting")).isNotEqualTo(chain(text, "explosion"));
  }

  @Test
  void whatOthersDidToOthersElsewhereIsAnotherEvent() {
    String text =
        "Police shot dead three protesters in Ostrell on Sunday. Soldiers shot and killed a teacher"
            + " in Benning.";
    assertThat(chain(text, "shot dead")).isNotEqualTo(chain(text, "shot"));
  }

  @Test
  void sinceTheAttackMeansTheOneThatWasTold() {
    String text =
        "Rebels ambushed a patrol near Ostrell on Sunday and killed nine soldiers. Three soldiers"
            + " have been missing since the attack.";
    assertThat(chain(text, "attack")).isEqualTo(chain(text, "ambushed"));
  }

  @Test
  void aShootingWithASiteTakesUpNoBombingWithoutOne() {
    String text =
        "Four held over mill bombing\n\nPolice in Ostrell arrested four drivers on Sunday. They also"
            + " blamed the Ketra Brigade for Saturday's shooting at the Benning checkpoint.";
    assertThat(chain(text, "shooting")).isNotEqualTo(chain(text, "bombing"));
  }

  @Test
  void whatAPartySaysOfItselfIsNoDenialOfWhatWasTold() {
    String text =
        "We ask who fired on Corporal Renn, for nobody seems to know. Ours is a call for a vote, not"
            + " for violence.";
    assertThat(OneText.events(READER, text, "fired on"))
        .noneMatch(event -> hasChain(text, "violence", event.chain()));
  }

  @Test
  void aCountBehindAColonIsOfWhatWasToldBeforeIt() {
    String text = "In May 2029 a lorry of traders jumped on a mine there: six dead.";
    EventMention mine = OneText.event(READER, text, "jumped on a mine");
    assertThat(mine.tolls()).extracting(Toll::quantity).containsExactly(Quantity.exactly(6));
  }

  private static boolean hasChain(String text, String trigger, int chain) {
    return READER.read(OneText.report(text)).events().stream()
        .filter(event -> OneText.report(text).text().slice(event.trigger()).equals(trigger))
        .anyMatch(event -> event.chain() == chain);
  }

  private static int chain(String text, String trigger) {
    return OneText.event(READER, text, trigger).chain();
  }

  private static List<Integer> chains(String text, String trigger) {
    return OneText.events(READER, text, trigger).stream().map(EventMention::chain).toList();
  }
}
