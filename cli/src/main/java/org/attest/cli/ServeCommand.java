package org.attest.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.attest.cli.run.ServedIntake;
import org.attest.serve.Workbench;
import org.attest.serve.WorkbenchSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `attest serve`: the workbench in the browser.
@Command(
    name = "serve",
    description = {
      "Opens the workbench: a web page on this machine on which to bring reports in, see what"
          + " happened and who says so, look at the words, and decide.",
      "It answers on the loopback interface only. Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 for any port that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8717;

  @Option(names = "--no-browser", description = "Do not open the page.")
  private boolean noBrowser;

  @Mixin private PersonOption person = new PersonOption();

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(command.commandLine(), "--port is from 0 to " + HIGHEST_PORT);
    }
    WorkbenchSettings settings =
        new WorkbenchSettings(options.folder, port, person.by, new ServedIntake());
    CountDownLatch ended = new CountDownLatch(1);
    try (Workbench workbench = start(settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "interrupt"));
      command
          .commandLine()
          .getOut()
          .println("The workbench is at " + workbench.address() + " (Ctrl-C ends it)");
      command.commandLine().getOut().flush();
      if (!noBrowser) {
        open(workbench.address());
      }
      ended.await();
    }
    return ExitCode.OK;
  }

  private Workbench start(WorkbenchSettings settings) {
    try {
      return Workbench.start(settings);
    } catch (IllegalStateException e) {
      throw new CommandException(
          ExitCode.UNAVAILABLE,
          "cannot listen on port " + port + ": choose another with --port, or 0 for any");
    }
  }

  /// Opens the page with what the system has for it; where it has nothing, the address printed is
  /// enough.
  private static void open(URI address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> opener =
        system.contains("mac")
            ? List.of("open", address.toString())
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of("xdg-open", address.toString());
    try {
      new ProcessBuilder(opener)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // No browser here: the address is on the terminal.
    }
  }
}
