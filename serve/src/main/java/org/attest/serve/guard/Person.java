package org.attest.serve.guard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Somebody who may use the workbench.
///
/// @param name by which the person signs in, and by which decisions are signed
public record Person(String name, Role role, PasswordHash password) {
  /// Letters of any script; nothing that is not seen, or that steers a terminal or a table.
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .,'’@_+()-]{0,98}[\\p{L}\\p{M}\\p{N}.)])?");

  /// @throws IllegalArgumentException if the name cannot be one
  public Person {
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    checkName(name);
  }

  /// Looks whether somebody can have such a name.
  ///
  /// @throws IllegalArgumentException if not, with a message for the person
  public static void checkName(String name) {
    if (!NAME.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).matches()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' cannot be the name of a person: write 1 to 100 letters, digits, blanks and"
              + " .,'@_+()- with a letter or digit first");
    }
  }

  /// The person with another role.
  public Person as(Role other) {
    return new Person(name, other, password);
  }

  /// The person with another password.
  public Person with(PasswordHash other) {
    return new Person(name, role, other);
  }

  /// Whether two cannot be told apart by their names.
  boolean isNamedLike(Person other) {
    return key(name).equals(key(other.name));
  }

  /// What two ways to write one name have in common: case and the encoding of accents do not
  /// count, so that nobody can be taken for another.
  static String key(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
