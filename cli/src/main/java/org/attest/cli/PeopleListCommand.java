package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.page.Style;
import org.attest.serve.guard.PeopleFile;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `attest people list`: who may use the workbench.
@Command(name = "list", description = "Lists who may use the workbench, each with the role.")
final class PeopleListCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints: an array of people.
  private record Listed(List<FoundPerson> people) {}

  @Override
  public Integer call() throws IOException {
    List<FoundPerson> people =
        new PeopleFile(options.folder).read().all().stream().map(FoundPerson::of).toList();
    PrintWriter out = command.commandLine().getOut();
    if (options.json) {
      RecordCodec.of(Listed.class).print(new Listed(people), out);
    } else if (people.isEmpty()) {
      out.println(
          "There is nobody: the workbench is for this machine only. 'attest people add' adds"
              + " somebody.");
    } else {
      for (FoundPerson person : people) {
        out.println(Style.PLAIN.inert("%-6s  %s".formatted(person.role(), person.name())));
      }
    }
    return ExitCode.OK;
  }
}
