package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Who is told to be one of those harmed.
class MembersTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void whoIsAmongThoseKilledIsOneOfThem() {
    String text = "Lera Tamm was among those killed by the gunmen in Ostrell on Sunday.";
    assertThat(members(text, "killed")).containsExactly("Lera Tamm");
  }

  @Test
  void whoIsOneOfThoseKilledIsOneOfThem() {
    String text = "Ivo Renn was one of the men shot by the gunmen in Ostrell on Sunday.";
    assertThat(members(text, "shot")).containsExactly("Ivo Renn");
  }

  @Test
  void whoWasHitInTheRaidIsOneOfThoseItWasMadeOn() {
    String text =
        "Two men were killed in a raid in Ostrell on Sunday, and Ivo Renn was one of those"
            + " targeted in the raid.";
    assertThat(members(text, "raid", text.lastIndexOf("raid"))).containsExactly("Ivo Renn");
  }

  @Test
  void theRaidThatASentenceTakesUpIsTheOneThatItHasTold() {
    String text =
        "Anna Bek was killed in a raid in Ostrell on Sunday, and Ivo Renn was among the men"
            + " targeted in the raid.";
    List<EventMention> raids = OneText.events(READER, text, "raid");
    assertThat(raids).hasSize(2);
    assertThat(raids.getFirst().chain()).isEqualTo(raids.getLast().chain());
  }

  @Test
  void whoIsOneOfFourIsCountedAmongThem() {
    String text = "Her brother is one of the four drivers arrested on Sunday.";
    assertThat(OneText.event(READER, text, "arrested").tolls())
        .filteredOn(toll -> !toll.part())
        .extracting(Toll::quantity)
        .containsExactly(Quantity.exactly(4));
  }

  private static List<String> members(String text, String trigger) {
    return members(text, trigger, 0);
  }

  private static List<String> members(String text, String trigger, int from) {
    return OneText.events(READER, text, trigger).stream()
        .filter(event -> event.trigger().start() >= from)
        .flatMap(event -> event.arguments().stream())
        .filter(argument -> argument.derivation().rule().endsWith("/" + Members.RULE))
        .map(Argument::span)
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
