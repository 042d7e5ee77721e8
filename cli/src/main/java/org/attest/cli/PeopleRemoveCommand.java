package org.attest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest people remove`: somebody may use the workbench no more.
@Command(
    name = "remove",
    description =
        "Removes a person: who is signed in under this name is signed out at once. What the person decided stays.")
final class PeopleRemoveCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the person.")
  private String name = "";

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PeopleFile file = new PeopleFile(options.folder);
    Person person = FoundPerson.in(file, name);
    file.change(people -> people.without(person.name()));
    FoundPerson.of(person)
        .print(options, person.name() + " is removed.", command.commandLine().getOut());
    return ExitCode.OK;
  }
}
