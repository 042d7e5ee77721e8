package org.attest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import org.attest.serve.guard.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest people add`: somebody may use the workbench.
@Command(
    name = "add",
    description =
        "Adds a person to those who may use the workbench. The password is asked for on the terminal, or read as one line of standard input.")
final class PeopleAddCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the person.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description =
          "reader (looks), coder (decides and brings reports in) or admin (does all); default:"
              + " coder.")
  private Role role = Role.CODER;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PeopleFile file = new PeopleFile(options.folder);
    if (file.read().named(name).isPresent()) {
      throw new CommandException(
          ExitCode.USAGE, "there is a person '" + name + "' already: choose another name");
    }
    Person person = person();
    file.change(people -> people.with(person));
    FoundPerson.of(person)
        .print(
            options,
            person.name() + " may sign in as " + person.role().word() + ".",
            command.commandLine().getOut());
    return ExitCode.OK;
  }

  /// The name is looked at before the password is asked for.
  private Person person() throws IOException {
    try {
      Person.checkName(name);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
    return new Person(name, role, PasswordInput.ask(name));
  }
}
