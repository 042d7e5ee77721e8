package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Statement;
import org.attest.core.report.Report;
import org.attest.nlp.GoldenSentences;
import org.junit.jupiter.api.Test;

/// Reads the golden sentences of `statements.tsv`.
class StatementGoldenTest {
  @Test
  void readsGoldenSentences() {
    GoldenSentences.assertRight(
        DataTable.load("org/attest/nlp/golden/statements.tsv", 6), StatementGoldenTest::check);
  }

  private static Optional<String> check(DataTable.Row row, Report report, Reading reading) {
    List<Statement> found = reading.statements();
    return found.stream().anyMatch(statement -> fits(row, report, statement))
        ? Optional.empty()
        : Optional.of(found.toString());
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
}
