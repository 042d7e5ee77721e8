package org.attest.cli;

import java.util.List;

/// The one thing that a user means by a text.
final class OneOf {
  /// How many of several are named.
  private static final int NAMED = 5;

  private OneOf() {}

  /// The one that was found.
  ///
  /// @param kind of thing, for the user
  /// @param where the user learns what there is
  /// @throws CommandException if there is none, or more than one
  static <T> T found(List<T> found, String kind, String text, String where) {
    if (found.isEmpty()) {
      throw new CommandException(ExitCode.NO_INPUT, "no " + kind + " '" + text + "': " + where);
    }
    if (found.size() > 1) {
      List<String> first = found.stream().limit(NAMED).map(Object::toString).toList();
      String rest = found.size() > NAMED ? ", ..." : "";
      throw new CommandException(
          ExitCode.USAGE,
          "'" + text + "' can be " + String.join(", ", first) + rest + ": give more of the id");
    }
    return found.getFirst();
  }
}
