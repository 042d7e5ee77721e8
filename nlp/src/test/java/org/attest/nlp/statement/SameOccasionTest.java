package org.attest.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Statement;
import org.attest.nlp.AttestReader;
import org.attest.nlp.event.OneText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// When something was said on an occasion that the report has dated before.
class SameOccasionTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void whatIsSaidDuringTheInterviewHasItsDay() {
    List<Statement> said =
        read(
            "On Saturday General Ivo Renn told Radio Ketra that the bridge was lost. During the"
                + " interview Renn said that the army would attack Ostrell.");
    assertThat(said.getLast().time()).contains(DateInterval.day(OneText.MONDAY.minusDays(2)));
  }

  @Test
  void anotherInterviewIsAnotherOccasion() {
    List<Statement> said =
        read(
            "On Saturday General Ivo Renn told Radio Ketra that the bridge was lost. During an"
                + " interview Renn said that the army would attack Ostrell.");
    assertThat(said.getLast().time()).isEmpty();
  }

  private static List<Statement> read(String text) {
    List<Statement> said = READER.read(OneText.report(text)).statements();
    assertThat(said).hasSize(2);
    return said;
  }
}
