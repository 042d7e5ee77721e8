package org.attest.cli;

import java.io.IOException;
import org.attest.serve.guard.PasswordHash;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import picocli.CommandLine.Command;

/// `attest people password`: gives somebody another password.
@Command(
    name = "password",
    description =
        "Gives a person another password; who is signed in under this name is signed out at once.")
final class PeoplePasswordCommand extends PersonCommand {
  @Override
  Person change(PeopleFile file, Person person) throws IOException {
    PasswordHash password = PasswordInput.ask(person.name());
    file.change(people -> people.changing(FoundPerson.in(people, person.name()).with(password)));
    return person;
  }

  @Override
  String done(Person person) {
    return person.name() + " has another password.";
  }
}
