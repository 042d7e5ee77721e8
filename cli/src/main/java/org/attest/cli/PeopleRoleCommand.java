package org.attest.cli;

import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import org.attest.serve.guard.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `attest people role`: gives somebody another role.
@Command(
    name = "role",
    description =
        "Gives a person another role; who is signed in under this name is signed out at once.")
final class PeopleRoleCommand extends PersonCommand {
  @Parameters(
      index = "1",
      paramLabel = "ROLE",
      description = "reader (looks), coder (decides and brings reports in) or admin (does all).")
  private Role role = Role.READER;

  @Override
  Person change(PeopleFile file, Person person) {
    file.change(people -> people.changing(FoundPerson.in(people, person.name()).as(role)));
    return FoundPerson.in(file, person.name());
  }

  @Override
  String done(Person person) {
    return person.name() + " is " + person.role().word() + ".";
  }
}
