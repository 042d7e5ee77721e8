package org.attest.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Statement;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// When something was said on an occasion that the report has dated before.
class SameOccasionTest {
  private static final AttestReader READER = AttestReader.open();
  private static final LocalDate MONDAY = LocalDate.of(2031, 6, 2);

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
    assertThat(said.getLast().time()).contains(DateInterval.day(MONDAY.minusDays(2)));
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
    Report report =
        new Report(
            ReportId.of(text.getBytes(StandardCharsets.UTF_8)),
            "a report",
            Optional.empty(),
            new SourceText(text),
            Optional.empty(),
            Optional.of(MONDAY),
            Optional.empty());
    List<Statement> said = READER.read(report).statements();
    assertThat(said).hasSize(2);
    return said;
  }
}
