package org.attest.cli;

import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import picocli.CommandLine.Command;

/// `attest people remove`: somebody may use the workbench no more.
@Command(
    name = "remove",
    description =
        "Removes a person: who is signed in under this name is signed out at once. What the person decided stays.")
final class PeopleRemoveCommand extends PersonCommand {
  @Override
  Person change(PeopleFile file, Person person) {
    file.change(people -> people.without(person.name()));
    return person;
  }

  @Override
  String done(Person person) {
    return person.name() + " is removed.";
  }
}
