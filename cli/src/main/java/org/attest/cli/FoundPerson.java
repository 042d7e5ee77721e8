package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.attest.serve.guard.People;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import org.attest.store.json.RecordCodec;

/// A person that a command is about.
///
/// @param name as it is kept
/// @param role in a word
record FoundPerson(String name, String role) {
  /// The person of a name.
  ///
  /// @throws CommandException if there is none
  static Person in(PeopleFile file, String name) {
    return in(file.read(), name);
  }

  /// See [#in(PeopleFile, String)].
  static Person in(People people, String name) {
    return people
        .named(name)
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.NO_INPUT,
                    "there is no person '" + name + "': 'attest people list' names them"));
  }

  static FoundPerson of(Person person) {
    return new FoundPerson(person.name(), person.role().word());
  }

  /// Says what was done, to people or to programs.
  void print(WorkspaceOptions options, String done, PrintWriter out) throws IOException {
    if (options.json) {
      RecordCodec.of(FoundPerson.class).print(this, out);
    } else {
      out.println(done);
    }
  }
}
