package org.attest.bench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class IncidentTownTest {
  private static final AttestReader READER = AttestReader.open();

  @AfterAll
  static void close() {
    READER.close();
  }

  private static Optional<String> town(String... texts) {
    List<ReadReport> reports =
        Arrays.stream(texts)
            .map(text -> Report.ofText("report.txt", text))
            .map(report -> new ReadReport(report, READER.read(report)))
            .toList();
    return IncidentTown.of(reports).map(IncidentTown.Town::name);
  }

  @Test
  void aPartOfATownSpeaksForTheTown() {
    assertThat(
            town("Two men were shot dead in West Englewood, Illinois, on Friday, the police said."))
        .contains("Chicago");
  }

  @Test
  void theTownOfThePoliceIsWhereItHappened() {
    assertThat(
            town(
                "A man from Lansing was shot dead in Toledo, Ohio, on Friday. Toledo police are looking"
                    + " for two men. He died in a hospital in Detroit."))
        .contains("Toledo");
  }

  @Test
  void nothingIsGuessed() {
    assertThat(town("Two men were shot dead on Friday, the police said.")).isEmpty();
  }
}
