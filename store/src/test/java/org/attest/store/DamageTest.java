package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Factuality;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workspaces that were damaged from outside, and texts that are hard to keep.
final class DamageTest {
  private static final NewReading READING =
      Samples.killing(1, "Reed Guard", "Ostrell", LocalDate.of(2031, 5, 3), Factuality.HAPPENED);

  @TempDir Path folder;

  @Test
  void whatCannotBeDecodedIsDamageAndNoFaultOfTheProgram() throws SQLException {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(READING));
      workspace.resolve();
    }
    change("update account set json = x'00'");
    change("update reading set json = x'00'");
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertDamaged(() -> workspace.forEachAccount(account -> {}));
      assertDamaged(() -> workspace.reading(READING.report().id()));
    }
    change("update report set published = 'yesterday'");
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertDamaged(() -> workspace.report(READING.report().id()));
    }
  }

  @Test
  void textsAreKeptToTheCharacter() {
    String text = "e\u0301 é 😀 \u0000 \u200f\u202e قتل\r\n\ufeff\ufffe end";
    Report odd =
        new Report(
            ReportId.of(new byte[] {1}),
            "name\u0000\n\u001b[2J.txt",
            Optional.of("title \u0000 x"),
            new SourceText(text),
            Optional.empty(),
            Optional.of(LocalDate.of(9999, 12, 31)),
            Optional.empty());
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(new NewReading("in\u0000put", odd, READING.reading())));
      assertThat(workspace.report(odd.id())).contains(odd);
      assertThat(workspace.input(odd.id())).contains("in\u0000put");
    }
  }

  @Test
  void pathsMayHoldWhatHasAMeaningInAddresses() throws IOException {
    Path odd = folder.resolve("a?b=c#d%20e 名");
    try (Workspace workspace = Workspace.openToWrite(odd)) {
      workspace.add(List.of(READING));
    }
    assertThat(odd.resolve("attest.db")).exists();
    try (Workspace workspace = Workspace.openToRead(odd)) {
      assertThat(workspace.reports()).hasSize(1);
    }
  }

  @Test
  void anEmptyTextMeansNoEventAndNoReport() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(READING));
      workspace.resolve();
      assertThat(workspace.findEvents(" ")).isEmpty();
      assertThat(workspace.findReports("")).isEmpty();
    }
  }

  private void change(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attest.db"));
        Statement update = connection.createStatement()) {
      update.executeUpdate(statement);
    }
  }

  private static void assertDamaged(Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("is damaged")
        .extracting(e -> ((WorkspaceException) e).kind())
        .isEqualTo(WorkspaceException.Kind.DAMAGED);
  }
}
