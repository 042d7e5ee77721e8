package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;
import org.attest.nlp.GoldenSentences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Which statements are events of their own, and that they stay apart from what they speak of.
class SpeechEventsTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void readsGoldenSentences() {
    GoldenSentences.assertRight(
        DataTable.load("org/attest/nlp/golden/speech.tsv", 5),
        (row, report, reading) -> {
          Told told = new Told(report.text().toString(), reading);
          return fits(row, told) ? Optional.empty() : Optional.of(told.speech().toString());
        });
  }

  @Test
  void staysApartFromTheEventAndItsToll() {
    Told told =
        read(
            "Nine soldiers were killed in an ambush near Orvan on Sunday. On Monday the Orlan Front"
                + " claimed responsibility for the ambush, which killed nine soldiers.");
    EventMention claim = told.speech().getFirst();
    assertThat(claim.tolls()).isEmpty();
    for (EventMention event : told.reading().events()) {
      if (event != claim) {
        assertThat(event.chain()).isNotEqualTo(claim.chain());
      }
    }
  }

  @Test
  void leavesSpeechToTheTriggerThatNamesIt() {
    assertThat(read("The army accused the Orlan Front of planting the bomb.").speech()).isEmpty();
  }

  @Test
  void aPartyDeniesAndThreatensInATextOfItsOwn() {
    String text =
        "Ketra Brigade - official channel\n\n30 March 2031\n\nWe laid no mine on the road to Orvan,"
            + " and our men were not there. Let the minister ask his own people. If another shell"
            + " falls on this valley, your barracks will burn.";
    Told told = new Told(text, READER.read(Report.ofText("channel", text)));
    assertThat(told.speech())
        .extracting(event -> event.type().name())
        .containsExactly("REJECT", "THREATEN");
    assertThat(told.speech())
        .allMatch(event -> told.names(event, Argument.Role.AGENT, "Ketra Brigade"));
    assertThat(told.reading().actors()).noneMatch(actor -> actor.name().equals("Let"));
  }

  @Test
  void thePressDeniesNothingInItsOwnVoice() {
    assertThat(read("Soldiers shot at the mill. Police did not arrest anybody.").speech())
        .isEmpty();
  }

  private static boolean fits(DataTable.Row row, Told told) {
    if (row.cell(1).equals("-")) {
      return told.speech().isEmpty();
    }
    if (told.speech().size() != 1) {
      return false;
    }
    EventMention event = told.speech().getFirst();
    boolean mode = row.cell(2).equals("-") || event.modes().contains(row.cell(2));
    return event.type().name().equals(row.cell(1))
        && mode
        && told.names(event, Argument.Role.AGENT, row.cell(3))
        && told.names(event, Argument.Role.TARGET, row.cell(4));
  }

  private static Told read(String sentence) {
    String text =
        "Road closed\n\nThe Selvik Herald, 30 March 2031\n\nThe road was closed. " + sentence;
    return new Told(text, READER.read(Report.ofText("speech", text)));
  }

  private record Told(String text, Reading reading) {
    List<EventMention> speech() {
      return reading.events().stream()
          .filter(event -> event.derivation().rule().startsWith("speech/"))
          .toList();
    }

    boolean names(EventMention event, Argument.Role role, String words) {
      List<Argument> found = event.arguments(role);
      if (words.equals("-")) {
        return found.isEmpty();
      }
      return found.stream()
          .anyMatch(
              argument ->
                  text.substring(argument.span().start(), argument.span().end()).contains(words));
    }
  }
}
