package org.attest.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.attest.cli.run.ServedIntake;
import org.attest.serve.Workbench;
import org.attest.serve.WorkbenchSettings;
import org.attest.serve.desk.RecentWorkspaces;
import org.attest.serve.guard.Reach;
import org.attest.serve.guard.TileServer;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;
import org.jspecify.annotations.Nullable;
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
      "Opens the workbench: a web page on which to bring reports in, see what happened and who says"
          + " so, look at the words, and decide.",
      "It answers on this machine only, unless --address or --host says otherwise: then people have"
          + " to sign in ('attest people'). Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 for any port that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8717;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description =
          "On which address of this machine to listen (default: ${DEFAULT-VALUE}); any that other"
              + " machines reach needs an admin among the people.")
  private String address = "127.0.0.1";

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "A further name by which people ask for the workbench, as behind a proxy; may be given"
              + " several times.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--tiles",
      paramLabel = "URL",
      description =
          "A server of map tiles for the map of the events, as"
              + " https://tiles.example.org/{z}/{x}/{y}.png. It learns which parts of the world are"
              + " looked at. Without it no other machine is asked.")
  private @Nullable String tiles;

  @Option(
      names = "--tiles-credit",
      paramLabel = "TEXT",
      description = "Who made the tiles, to be said on the map.")
  private String tilesCredit = "";

  @Option(names = "--no-browser", description = "Do not open the page.")
  private boolean noBrowser;

  @Mixin private PersonOption person = new PersonOption();

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(command.commandLine(), "--port is from 0 to " + HIGHEST_PORT);
    }
    checkWorkspace();
    WorkbenchSettings settings =
        new WorkbenchSettings(
            options.folder,
            port,
            person.by,
            new ServedIntake(),
            reach(),
            tiles(),
            Optional.of(new RecentWorkspaces(StateFolder.ofUser().resolve("workspaces"))),
            InstantSource.system());
    CountDownLatch ended = new CountDownLatch(1);
    try (Workbench workbench = start(settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "interrupt"));
      command
          .commandLine()
          .getOut()
          .println("The workbench is at " + workbench.address() + " (Ctrl-C ends it)");
      command.commandLine().getOut().flush();
      if (settings.reach().isForOthers()) {
        warn();
      }
      if (!noBrowser) {
        open(workbench.address());
      }
      ended.await();
    }
    return ExitCode.OK;
  }

  /// Sees to it that a workspace that cannot be used is told of here, and not in the browser.
  private void checkWorkspace() {
    try {
      Workspace.openToRead(options.folder).close();
    } catch (WorkspaceException e) {
      if (e.kind() != WorkspaceException.Kind.MISSING) {
        throw e;
      }
    }
  }

  private Reach reach() {
    try {
      return new Reach(InetAddress.getByName(address), Set.copyOf(hosts));
    } catch (UnknownHostException e) {
      throw new ParameterException(
          command.commandLine(), "--address: there is no address '" + address + "'", e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--host: " + e.getMessage(), e);
    }
  }

  private Optional<TileServer> tiles() {
    try {
      return Optional.ofNullable(tiles).map(template -> new TileServer(template, tilesCredit));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--tiles: " + e.getMessage(), e);
    }
  }

  private void warn() {
    command
        .commandLine()
        .getErr()
        .println(
            "attest: other machines can reach this workbench, and what they send and get is not"
                + " encrypted, passwords included: put a proxy with TLS in front of it");
  }

  private Workbench start(WorkbenchSettings settings) {
    try {
      return Workbench.start(settings);
    } catch (IllegalStateException e) {
      throw new CommandException(
          ExitCode.UNAVAILABLE,
          "cannot listen on port "
              + port
              + " of "
              + address
              + ": choose another with --port, or 0 for any, and see that the address is one of"
              + " this machine");
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
