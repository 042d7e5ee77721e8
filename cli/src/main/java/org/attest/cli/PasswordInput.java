package org.attest.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.attest.cli.page.Style;
import org.attest.serve.guard.PasswordHash;
import org.jspecify.annotations.Nullable;

/// Asks for a new password: twice and unseen on a terminal, else as one line from standard input.
final class PasswordInput {
  private PasswordInput() {}

  /// @throws CommandException if none is given, it is too short, or the two are not the same
  static PasswordHash ask(String name) throws IOException {
    Optional<Console> console = Style.console();
    String password = console.isPresent() ? fromTerminal(console.orElseThrow(), name) : fromInput();
    try {
      return PasswordHash.of(password);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private static String fromTerminal(Console console, String name) {
    char @Nullable [] first =
        console.readPassword(
            "Password of %s (%d characters or more): ", name, PasswordHash.SHORTEST);
    char @Nullable [] second = console.readPassword("The same again: ");
    try {
      if (first == null || second == null) {
        throw none();
      }
      if (!Arrays.equals(first, second)) {
        throw new CommandException(
            ExitCode.USAGE, "the two passwords are not the same: nothing was changed");
      }
      return new String(first);
    } finally {
      wipe(first);
      wipe(second);
    }
  }

  private static void wipe(char @Nullable [] password) {
    if (password != null) {
      Arrays.fill(password, ' ');
    }
  }

  private static String fromInput() throws IOException {
    // Not closed: standard input is not ours.
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    if (line == null) {
      throw none();
    }
    return line;
  }

  private static CommandException none() {
    return new CommandException(
        ExitCode.USAGE,
        "no password was given: type it on a terminal, or give it as one line of standard input");
  }
}
