package org.attest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.serve.guard.PasswordHash;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest people password`: gives somebody another password.
@Command(
    name = "password",
    description =
        "Gives a person another password; who is signed in under this name is signed out at once.")
final class PeoplePasswordCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the person.")
  private String name = "";

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PeopleFile file = new PeopleFile(options.folder);
    Person person = FoundPerson.in(file, name);
    PasswordHash password = PasswordInput.ask(person.name());
    file.change(people -> people.changing(FoundPerson.in(people, name).with(password)));
    FoundPerson.of(person)
        .print(options, person.name() + " has another password.", command.commandLine().getOut());
    return ExitCode.OK;
  }
}
