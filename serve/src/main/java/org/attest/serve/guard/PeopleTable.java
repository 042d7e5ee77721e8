package org.attest.serve.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// People as a table: name, role and password hash, with tabs between. Lines that start with `#`
/// and blank lines are comments.
final class PeopleTable {
  private static final String HEADING =
      "# The people of this workspace: name, role, Argon2id hash of the password. See 'attest people'.";

  private PeopleTable() {}

  static String text(People people) {
    StringBuilder text = new StringBuilder(HEADING).append('\n');
    for (Person person : people.all()) {
      text.append(String.join("\t", person.name(), person.role().word(), person.password().text()));
      text.append('\n');
    }
    return text.toString();
  }

  /// @param file its name, for errors
  /// @throws GuardException of kind DAMAGED that names file and line
  static People parse(String file, byte[] bytes) {
    People people = People.NONE;
    int number = 0;
    for (String line : words(file, bytes).split("\r?\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          people = people.with(person(line.split("\t", -1)));
        } catch (IllegalArgumentException e) {
          throw new GuardException(
              GuardException.Kind.DAMAGED, file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return people;
  }

  private static Person person(String[] cells) {
    if (cells.length != 3) {
      throw new IllegalArgumentException(
          "the line has "
              + cells.length
              + " cells: name, role and hash are needed, with tabs between");
    }
    Role role =
        Role.of(cells[1])
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'"
                            + cells[1]
                            + "' is no role: it is one of "
                            + String.join(
                                ", ", Arrays.stream(Role.values()).map(Role::word).toList())));
    return new Person(cells[0], role, new PasswordHash(cells[2]));
  }

  private static String words(String file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new GuardException(GuardException.Kind.DAMAGED, file + ": is not in UTF-8", e);
    }
  }
}
