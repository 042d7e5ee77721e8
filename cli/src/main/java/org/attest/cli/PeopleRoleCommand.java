package org.attest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest people role`: gives somebody another role.
@Command(
    name = "role",
    description =
        "Gives a person another role; who is signed in under this name is signed out at once.")
final class PeopleRoleCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the person.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "ROLE",
      description = "reader (looks), coder (decides and brings reports in) or admin (does all).")
  private Role role = Role.READER;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PeopleFile file = new PeopleFile(options.folder);
    FoundPerson.in(file, name);
    file.change(people -> people.changing(FoundPerson.in(people, name).as(role)));
    FoundPerson found = FoundPerson.of(FoundPerson.in(file, name));
    found.print(
        options, found.name() + " is " + found.role() + ".", command.commandLine().getOut());
    return ExitCode.OK;
  }
}
