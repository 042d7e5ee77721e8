package org.attest.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;

/// Golden sentences: a table whose first cell is a sentence, and whose others say what must be read
/// in it. The grammar behind them is a model's, which gets some of them wrong, so the share of
/// right ones is held, and the wrong ones are listed.
public final class GoldenSentences {
  private static final double RIGHT = 0.9;

  private GoldenSentences() {}

  /// Holds a reading against a row.
  public interface Check {
    /// What is wrong, in words; absent if the sentence is read as it should be.
    Optional<String> problem(DataTable.Row row, Report report, Reading reading);
  }

  /// Reads every sentence of a table and fails if too many are wrong.
  public static void assertRight(DataTable table, Check check) {
    List<String> wrong = new ArrayList<>();
    try (AttestReader reader = AttestReader.open()) {
      for (DataTable.Row row : table) {
        Report report = Report.ofText("golden", row.cell(0));
        check
            .problem(row, report, reader.read(report))
            .ifPresent(problem -> wrong.add(row.cell(0) + " -- " + problem));
      }
    }
    assertThat(1 - (double) wrong.size() / table.rows().size())
        .as("share of right sentences; wrong:%n%s", String.join("\n", wrong))
        .isGreaterThanOrEqualTo(RIGHT);
  }
}
