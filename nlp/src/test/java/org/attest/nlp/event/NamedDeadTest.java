package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventMention;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who was killed, where a report says by name only after it has told the deed.
class NamedDeadTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police named the dead man as Corporal Pavo Grinn, 31.",
        "The victim was identified as Pavo Grinn.",
        "Officials identified the slain soldier as Pavo Grinn.",
        "The dead man was Pavo Grinn, a father of two."
      })
  void theDeadOneIsWhoWasKilledInWhatWasTold(String naming) {
    String text = "Gunmen shot dead a soldier at a bridge in Ostrell on Saturday. " + naming;
    assertThat(victims(text)).anyMatch(name -> name.endsWith("Pavo Grinn"));
    assertThat(chains(text)).containsOnly(0);
  }

  @Test
  void severalAreNamedWhereAsManyDied() {
    String text =
        "A bomb killed two people in Ostrell on Saturday. The victims were identified as Lena Hark,"
            + " 22, and Osk Berend, 50.";
    assertThat(victims(text)).contains("Lena Hark", "Osk Berend");
    assertThat(chains(text)).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen shot dead a soldier in Ostrell on Saturday. Police named the suspect as Ugo Dant.",
        "A bomb killed two people in Ostrell on Saturday. Police named the dead man as Ugo Dant.",
        "A gunman killed a nurse in Ostrell on Saturday. The dead gunman was identified as Ugo Dant."
      })
  void nobodyElseIsNamed(String text) {
    assertThat(victims(text)).doesNotContain("Ugo Dant");
  }

  private static List<String> victims(String text) {
    Report report = OneText.report(text);
    return READER.read(report).events().stream()
        .flatMap(
            event ->
                Stream.concat(
                    event.arguments(Argument.Role.VICTIM).stream(),
                    event.arguments(Argument.Role.TARGET).stream()))
        .map(argument -> report.text().slice(argument.span()))
        .toList();
  }

  private static List<Integer> chains(String text) {
    return READER.read(OneText.report(text)).events().stream().map(EventMention::chain).toList();
  }
}
