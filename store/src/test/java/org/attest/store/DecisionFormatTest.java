package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.Credibility;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Reliability;
import org.attest.core.decision.Revision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Ruling;
import org.attest.core.decision.Signature;
import org.attest.core.reading.EventType;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions cannot be made again, so a workspace of today has to be readable for ever. A line of
/// `decisions.jsonl` is never changed; a new sort of decision is a new line.
final class DecisionFormatTest {
  private static final ReportId REPORT = new ReportId("0123456789abcdef");
  private static final Anchor SHOT = anchor(10, 14, List.of(new Span(REPORT, 30, 36)));
  private static final Anchor RAIDED = anchor(50, 56, List.of());

  private static final List<Decision> DECISIONS =
      List.of(
          new Decision.Accept(List.of(SHOT), Optional.empty()),
          new Decision.Accept(List.of(SHOT), Optional.of(new Ruling(DecidedField.KILLED, "12"))),
          new Decision.Correct(
              List.of(SHOT, RAIDED), new Ruling(DecidedField.DATE, "2031-03-04..2031-03-05")),
          new Decision.Merge(List.of(List.of(SHOT), List.of(RAIDED))),
          new Decision.Split(List.of(SHOT), List.of(RAIDED)),
          new Decision.Apart(List.of(SHOT), List.of(RAIDED)),
          new Decision.RetractEvent(List.of(RAIDED)),
          new Decision.RetractReport(REPORT),
          new Decision.GradeSource("Harbour Post", Reliability.B),
          new Decision.GradeReport(REPORT, Credibility.PROBABLY_TRUE));

  @TempDir Path folder;

  private static Anchor anchor(int start, int end, List<Span> beside) {
    return new Anchor(
        new Span(REPORT, start, end),
        new Span(REPORT, start - 10, end + 40),
        EventType.ASSAULT,
        beside);
  }

  private static List<String> lines() throws IOException {
    try (var stream = DecisionFormatTest.class.getResourceAsStream("decisions.jsonl")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void decisionsAreReadAsTheyWereWritten() throws Exception {
    Workspace.openToWrite(folder).close();
    List<String> lines = lines();
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attest.db"))) {
      for (int i = 0; i < lines.size(); i++) {
        insert(connection, i + 1, lines.get(i));
      }
    }
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertThat(workspace.log().decisions())
          .extracting(RevisionLog.Made::decision)
          .containsExactlyElementsOf(DECISIONS);
    }
  }

  @Test
  void decisionsAreWrittenAsTheyAlwaysWere() throws Exception {
    Signature ana = new Signature("Ana", Instant.EPOCH, Optional.empty());
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      for (Decision decision : DECISIONS) {
        workspace.enter(new Revision.Decide(decision), ana);
      }
    }
    List<String> written = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attest.db"));
        var rows =
            connection
                .createStatement()
                .executeQuery("select decision from revision order by number")) {
      while (rows.next()) {
        written.add(rows.getString(1));
      }
    }
    assertThat(written).containsExactlyElementsOf(lines());
  }

  private static void insert(Connection connection, int number, String line) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into revision (number, at, person, act, decision)"
                + " values (?, '2031-06-01T10:00:00Z', 'Ana', 'decide', ?)")) {
      insert.setInt(1, number);
      insert.setString(2, line);
      insert.executeUpdate();
    }
  }
}
