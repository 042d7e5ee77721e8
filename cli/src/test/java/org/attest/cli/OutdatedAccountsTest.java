package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.attest.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that find accounts which are not those of all reports, by the real command.
final class OutdatedAccountsTest {
  @TempDir Path folder;

  @Test
  void everyCommandMakesThemAndIsQuietAboutAFew() throws Exception {
    Path workspace = folder.resolve("workspace");
    Path report = folder.resolve("a.txt");
    Files.writeString(report, "Gunmen killed two policemen in Ostrell on 3 May 2031.");
    Launched read =
        Launched.run(folder, "read", report.toString(), "--workspace", workspace.toString());
    assertThat(read.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(read.errors()).doesNotContain("compar");
    for (String command : new String[] {"events", "history", "undo"}) {
      forgetAccounts(workspace);
      Launched launched = Launched.run(folder, command, "--workspace", workspace.toString());
      assertThat(launched.errors()).as(command).doesNotContain("anew").doesNotContain("compar");
      try (Workspace made = Workspace.openToRead(workspace)) {
        assertThat(made.isResolved()).as(command).isTrue();
      }
    }
  }

  @Test
  void whatAnotherVersionReadIsReadAnewWhenAskedFor() throws Exception {
    Path workspace = folder.resolve("workspace");
    Path report = folder.resolve("a.txt");
    Files.writeString(
        report,
        """
        Two policemen shot dead in Ostrell

        OSTRELL, 4 May 2031 (Halcyon Wire) - Gunmen killed two policemen in Ostrell on Saturday,
        the mayor said.
        """);
    String[] in = {"--workspace", workspace.toString()};
    Launched.run(folder, "read", report.toString(), in[0], in[1]);
    Launched accepted = Launched.run(folder, "accept", "1", "--by", "Ana", in[0], in[1]);
    assertThat(accepted.errors()).isEmpty();
    Files.delete(report);
    String events = Launched.run(folder, "events", in[0], in[1]).out();
    run(workspace, "update reading set format = 'of-before'");
    run(workspace, "update state set value = 'accounts-0/of-before' where name = 'resolved'");

    Launched refused = Launched.run(folder, "events", in[0], in[1]);
    assertThat(refused.exitCode()).isEqualTo(ExitCode.DATA);
    assertThat(refused.errors()).contains("'attest read --workspace " + workspace + "'");

    Launched read = Launched.run(folder, "read", in[0], in[1]);
    assertThat(read.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(Launched.run(folder, "events", in[0], in[1]).out()).isEqualTo(events);
    assertThat(Launched.run(folder, "history", in[0], in[1]).out()).contains("Ana");
  }

  private static void forgetAccounts(Path workspace) throws SQLException {
    run(workspace, "delete from state where name = 'resolved'");
  }

  private static void run(Path workspace, String change) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + workspace.resolve("attest.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(change);
    }
  }
}
