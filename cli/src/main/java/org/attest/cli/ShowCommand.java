package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.attest.cli.page.AccountPage;
import org.attest.cli.page.Style;
import org.attest.cli.page.WhyPage;
import org.attest.core.account.Account;
import org.attest.exchange.JsonExport;
import org.attest.exchange.words.TollWords;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest show`: one account, laid out for reading.
@Command(
    name = "show",
    description =
        "Shows the account of an event: every value with those who give it and their words.")
final class ShowCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Mixin private TollOptions tolls = new TollOptions();

  @Parameters(
      paramLabel = "EVENT",
      description = "Number of the event in 'attest events', or the start of its id.")
  private String event = "";

  @Option(
      names = "--why",
      description = {
        "Explain it: why these reports tell of one event and not of another, what counts as"
            + " independent, what is disputed and why, why it stands where it does."
      })
  private boolean why;

  @Option(
      names = "--mentions",
      description = "Number the mentions in each report, for 'attest split'.")
  private boolean mentions;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = command.commandLine().getOut();
    try (Workspace workspace = OpenWorkspace.current(options, command.commandLine().getErr())) {
      Account account = workspace.account(FoundEvent.of(workspace, event)).orElseThrow();
      if (options.json) {
        JsonExport.write(account, workspace, System.out, tolls.policy());
      } else if (why) {
        out.print(WhyPage.of(account, workspace, new EventNames(workspace)::of, Style.ofOutput()));
      } else {
        out.print(
            AccountPage.of(
                account, workspace, new TollWords(tolls.policy()), Style.ofOutput(), mentions));
      }
      return ExitCode.OK;
    }
  }
}
