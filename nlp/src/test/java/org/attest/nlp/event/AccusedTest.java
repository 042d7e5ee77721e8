package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventType;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who has done a deed by the sentence that accuses them of it.
class AccusedTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The governor blamed the Ketra Brigade for the bombing.",
        "The governor blamed the bombing on the Ketra Brigade.",
        "The governor, for his part, attributed the bombing to the Ketra Brigade.",
        "The governor accused the Ketra Brigade of the bombing."
      })
  void theAccusedIsSaidToHaveDoneIt(String text) {
    assertThat(of(text, Argument.Role.AGENT)).containsExactly("Ketra Brigade");
    assertThat(of(text, Argument.Role.TARGET)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The governor blamed the Ketra Brigade.",
        "The governor accused the brigade's foes and held the Ketra Brigade responsible for this.",
        "Officials hold the Ketra Brigade responsible for this crime."
      })
  void whoIsOnlyBlamedIsSaidToHaveDoneWhatWasTold(String accusation) {
    String text = "A drone hit a mosque in Ostrell on Sunday. " + accusation;
    Report report = OneText.report(text);
    assertThat(READER.read(report).events())
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .flatExtracting(event -> event.arguments(Argument.Role.AGENT))
        .extracting(argument -> report.text().slice(argument.span()))
        .containsExactly("Ketra Brigade");
  }

  @Test
  void whoLetItHappenDidNotDoIt() {
    Report report =
        OneText.report("A drone hit a mosque in Ostrell on Sunday. Residents blamed the mayor.");
    assertThat(READER.read(report).events())
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .flatExtracting(event -> event.arguments(Argument.Role.AGENT))
        .isEmpty();
  }

  @Test
  void attributingIsAccusing() {
    String text = "The governor, for his part, attributed the bombing to the Ketra Brigade.";
    Report report = OneText.report(text);
    assertThat(OneText.event(READER, text, "attributed").arguments())
        .extracting(argument -> argument.role() + " " + report.text().slice(argument.span()))
        .containsExactly("AGENT governor", "TARGET Ketra Brigade");
  }

  @Test
  void askingAPowerToActIsARequest() {
    Report report = OneText.report("The bishop asked the government to lift the curfew early.");
    assertThat(OneText.event(READER, report.text().toString(), "asked").arguments())
        .extracting(argument -> argument.role() + " " + report.text().slice(argument.span()))
        .containsExactly("AGENT bishop", "TARGET government");
    Report other = OneText.report("The bishop asked the children to sing after the bombing.");
    assertThat(READER.read(other).events()).hasSize(1);
  }

  @Test
  void whoeverFailedIsNoDoer() {
    String text = "The governor accused the police of ignoring warnings of the bombing.";
    assertThat(of(text, Argument.Role.AGENT)).isEmpty();
  }

  @Test
  void whoeverMakesItKnownIsNoDoer() {
    String text = "The minister, who had announced the bombing, was dismissed on Sunday.";
    assertThat(of(text, Argument.Role.AGENT)).isEmpty();
  }

  private static List<String> of(String text, Argument.Role role) {
    Report report = OneText.report(text);
    return OneText.event(READER, text, "bombing").arguments(role).stream()
        .map(argument -> report.text().slice(argument.span()))
        .toList();
  }
}
