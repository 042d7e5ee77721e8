package org.attest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command that changes something about one person.
abstract class PersonCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the person.")
  private String name = "";

  @Spec private CommandSpec command = CommandSpec.create();

  /// Changes it.
  ///
  /// @return the person as they are now, or were last
  abstract Person change(PeopleFile file, Person person) throws IOException;

  /// What was done, in words.
  abstract String done(Person person);

  @Override
  public final Integer call() throws IOException {
    PeopleFile file = new PeopleFile(options.folder);
    Person person = change(file, FoundPerson.in(file, name));
    FoundPerson.of(person).print(options, done(person), command.commandLine().getOut());
    return ExitCode.OK;
  }
}
