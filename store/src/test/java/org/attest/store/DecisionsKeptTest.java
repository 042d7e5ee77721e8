package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.Account;
import org.attest.core.account.Anchoring;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Revision;
import org.attest.core.decision.Signature;
import org.attest.core.decision.Standing;
import org.attest.core.reading.Factuality;
import org.attest.core.resolution.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a workspace promises about people's decisions.
final class DecisionsKeptTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 3);
  private static final NewReading FIRST =
      Samples.killing(1, "Reed Guard", "Ostrell", DAY, Factuality.HAPPENED);
  private static final NewReading SECOND =
      Samples.killing(2, "Union of Millers", "Weyr", DAY.plusDays(90), Factuality.HAPPENED);
  private static final Signature ANA =
      new Signature("Ana", Instant.parse("2031-06-01T10:00:00Z"), Optional.of("it is so"));

  @TempDir Path folder;

  private static Decision merge(Workspace workspace) {
    List<EventId> events = workspace.events(EventFilter.ALL).stream().map(EventRow::id).toList();
    return new Anchoring(workspace::account).merge(events);
  }

  private void read(NewReading... readings) {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(readings));
      workspace.resolve();
    }
  }

  @Test
  void aDecisionIsOnDiskWithItsAccounts() {
    read(FIRST, SECOND);
    Revision entry;
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      entry = workspace.enter(new Revision.Decide(merge(workspace)), ANA);
      assertThat(workspace.events(EventFilter.ALL)).hasSize(1);
    }
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertThat(workspace.log().revisions()).containsExactly(entry);
      assertThat(workspace.isResolved()).isTrue();
      EventRow row = workspace.events(EventFilter.ALL).getFirst();
      assertThat(workspace.account(row.id()).orElseThrow().revisions()).containsExactly(1);
      Standing standing = workspace.standings().getFirst();
      assertThat(standing.state()).isEqualTo(Standing.State.IN_FORCE);
      assertThat(standing.events()).containsExactly(row.id());
      assertThat(workspace.problems()).isEmpty();
    }
  }

  @Test
  void undoAndRedoAreEntriesAndSurviveAReopening() {
    read(FIRST, SECOND);
    List<Account> before;
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      before = accounts(workspace);
      workspace.enter(new Revision.Decide(merge(workspace)), ANA);
    }
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.enter(new Revision.Undo(1), ANA);
      assertThat(accounts(workspace)).isEqualTo(before);
    }
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      assertThatThrownBy(() -> workspace.enter(new Revision.Undo(1), ANA))
          .isInstanceOf(IllegalArgumentException.class);
      workspace.enter(new Revision.Redo(1), ANA);
      assertThat(accounts(workspace)).hasSize(1);
      assertThat(workspace.log().revisions()).hasSize(3);
    }
  }

  @Test
  void theOrderOfReportsAndDecisionsDoesNotMatter() {
    read(FIRST, SECOND);
    Decision decision;
    List<Account> expected;
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      decision = merge(workspace);
      workspace.enter(new Revision.Decide(decision), ANA);
      expected = accounts(workspace);
    }
    try (Workspace workspace = Workspace.openToWrite(folder.resolve("other"))) {
      workspace.add(List.of(SECOND));
      workspace.enter(new Revision.Decide(decision), ANA);
      assertThat(workspace.standings().getFirst().state()).isEqualTo(Standing.State.NOT_APPLICABLE);
      workspace.add(List.of(FIRST));
      workspace.resolve();
      assertThat(accounts(workspace)).isEqualTo(expected);
      assertThat(workspace.standings().getFirst().state()).isEqualTo(Standing.State.IN_FORCE);
    }
  }

  @Test
  void acceptedAndCorrectedShowInTheList() {
    read(FIRST, SECOND);
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      Anchoring anchoring = new Anchoring(workspace::account);
      List<EventRow> rows = workspace.events(EventFilter.ALL);
      Decision accepted = anchoring.accept(rows.getFirst().id());
      Decision corrected = anchoring.correct(rows.getLast().id(), DecidedField.KILLED, "9");
      workspace.enter(new Revision.Decide(accepted), ANA);
      workspace.enter(new Revision.Decide(corrected), ANA);
      List<EventRow> after = workspace.events(EventFilter.ALL);
      assertThat(after).extracting(EventRow::accepted).containsExactly(true, false);
      assertThat(after).extracting(EventRow::corrected).containsExactly(false, true);
      assertThat(after.getLast().killed().orElseThrow().low()).hasValue(9);
    }
  }

  @Test
  void theLogIsOnlyAddedTo() throws SQLException {
    read(FIRST, SECOND);
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.enter(new Revision.Decide(merge(workspace)), ANA);
    }
    for (String change :
        List.of("delete from revision", "update revision set person = 'Somebody else'")) {
      assertThatThrownBy(() -> execute(change)).hasMessageContaining("only added to");
    }
  }

  @Test
  void aDecisionAboutWordsThatAreGoneIsFound() throws SQLException {
    read(FIRST, SECOND);
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.enter(new Revision.Decide(merge(workspace)), ANA);
    }
    execute("update report set text = 'short'");
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertThat(workspace.problems()).anyMatch(problem -> problem.contains("revision 1"));
    }
  }

  @Test
  void aWorkspaceOfAnOlderVersionIsBroughtUpToDate() throws Exception {
    Workspace.openToWrite(folder).close();
    Files.delete(folder.resolve("attest.db"));
    try (InputStream schema = Workspace.class.getResourceAsStream("V1.sql")) {
      execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    }
    execute("pragma user_version = 1");
    execute(
        "insert into report (id, name, text, input) values ('0123456789abcdef', 'a', 'b', 'c')");
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertThat(workspace.reports()).hasSize(1);
      assertThat(workspace.log().revisions()).isEmpty();
    }
  }

  private void execute(String statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attest.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    }
  }

  private static List<Account> accounts(Workspace workspace) {
    List<Account> accounts = new ArrayList<>();
    workspace.forEachAccount(accounts::add);
    return accounts;
  }
}
