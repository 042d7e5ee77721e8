package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.Anchoring;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Reliability;
import org.attest.core.decision.Revision;
import org.attest.core.decision.Signature;
import org.attest.core.reading.Factuality;
import org.attest.core.resolution.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A decision that changes one account leaves the same workspace as one after which all accounts
/// are made anew.
final class DecisionCostTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 3);
  private static final List<String> TABLES =
      List.of(
          "account",
          "account_actor",
          "account_place",
          "account_party",
          "account_report",
          "account_text",
          "actor",
          "standing",
          "standing_event",
          "state");

  @TempDir Path folder;

  private static List<Revision.Act> acts(Workspace workspace) {
    Anchoring anchoring = new Anchoring(workspace::account);
    List<EventId> events = workspace.events(EventFilter.ALL).stream().map(EventRow::id).toList();
    EventId first = events.getFirst();
    EventId second = events.get(1);
    return List.of(
        decide(anchoring.correct(first, DecidedField.KILLED, "5")),
        decide(anchoring.correct(first, DecidedField.AGENT, "The Union of Millers; Nobody Known")),
        decide(anchoring.correct(first, DecidedField.DATE, "2032-01-01")),
        decide(anchoring.correct(second, DecidedField.PLACE, "Weyr")),
        decide(anchoring.correct(first, DecidedField.KILLED, "6")),
        new Revision.Undo(5),
        decide(anchoring.accept(second)),
        decide(anchoring.retract(second)),
        new Revision.Undo(3),
        new Revision.Redo(3),
        decide(anchoring.merge(List.of(first, second))),
        decide(anchoring.correct(first, DecidedField.KILLED, "7")),
        new Revision.Undo(11),
        decide(new Decision.GradeSource("Outlet 1", Reliability.A)));
  }

  private static Revision.Act decide(Decision decision) {
    return new Revision.Decide(decision);
  }

  @Test
  void oneAccountOrAllLeaveTheSame() throws Exception {
    Path one = folder.resolve("one");
    Path all = folder.resolve("all");
    List<Revision.Act> acts;
    try (Workspace workspace = Workspace.openToWrite(one)) {
      workspace.add(
          List.of(
              Samples.killing(1, "Reed Guard", "Ostrell", DAY, Factuality.HAPPENED),
              Samples.killing(2, "Union of Millers", "Weyr", DAY.plusDays(9), Factuality.HAPPENED),
              Samples.killing(3, "Reed Guard", "Weyr", DAY.plusDays(90), Factuality.HAPPENED)));
      workspace.resolve();
      acts = acts(workspace);
    }
    Files.createDirectories(all);
    Files.copy(one.resolve("attest.db"), all.resolve("attest.db"));
    for (int i = 0; i < acts.size(); i++) {
      Signature ana =
          new Signature("Ana", Instant.parse("2031-06-01T10:00:00Z"), Optional.of("act " + i));
      try (Workspace workspace = Workspace.openToWrite(one)) {
        workspace.enter(acts.get(i), ana);
        assertThat(workspace.problems()).isEmpty();
      }
      try (Workspace workspace = Workspace.openToWrite(all)) {
        workspace.enter(acts.get(i), ana);
        workspace.resolve();
      }
      assertThat(rows(one)).as("after %s", acts.get(i)).isEqualTo(rows(all));
    }
  }

  private static List<String> rows(Path workspace) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + workspace.resolve("attest.db"));
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        List<String> some = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select * from " + table)) {
          while (row.next()) {
            some.add(table + row(row));
          }
        }
        some.sort(null);
        rows.addAll(some);
      }
    }
    return rows;
  }

  /// All columns but when an event changed.
  private static String row(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      String name = row.getMetaData().getColumnName(column);
      if (!name.equals("changed")) {
        Object value = row.getObject(column);
        text.append(" | ").append(name).append('=');
        text.append(value instanceof byte[] bytes ? Arrays.toString(bytes) : value);
      }
    }
    return text.toString();
  }
}
