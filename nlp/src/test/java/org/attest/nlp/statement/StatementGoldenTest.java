package org.attest.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Statement;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.Test;

/// Reads the golden sentences of `statements.tsv` and holds the share of right ones.
class StatementGoldenTest {
  private static final double RIGHT = 0.9;

  @Test
  void readsGoldenSentences() {
    List<String> wrong = new ArrayList<>();
    List<DataTable.Row> rows = DataTable.load("org/attest/nlp/golden/statements.tsv", 6).rows();
    try (AttestReader reader = AttestReader.open()) {
      for (DataTable.Row row : rows) {
        Report report = report(row.cell(0));
        List<Statement> found = reader.read(report).statements();
        if (found.stream().noneMatch(statement -> fits(row, report, statement))) {
          wrong.add(row.cell(0) + " -- " + found);
        }
      }
    }
    double share = 1 - (double) wrong.size() / rows.size();
    assertThat(share)
        .as("share of right sentences; wrong:%n%s", String.join("\n", wrong))
        .isGreaterThanOrEqualTo(RIGHT);
  }

  private static boolean fits(DataTable.Row row, Report report, Statement statement) {
    boolean source =
        row.cell(3).equals("-")
            ? statement.source().isEmpty()
            : statement
                .source()
                .map(found -> report.text().slice(found.span()).contains(row.cell(3)))
                .orElse(false);
    boolean kind =
        row.cell(4).equals("-")
            || statement
                .source()
                .map(found -> found.kind().name().equals(row.cell(4)))
                .orElse(false);
    return report.text().slice(statement.cue()).equals(row.cell(1))
        && statement.act().name().equals(row.cell(2))
        && source
        && kind
        && statement.content().stream()
            .anyMatch(piece -> report.text().slice(piece).contains(row.cell(5)));
  }

  private static Report report(String text) {
    return new Report(
        ReportId.of(text.getBytes(StandardCharsets.UTF_8)),
        "golden",
        Optional.empty(),
        new SourceText(text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
