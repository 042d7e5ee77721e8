package org.attest.cli;

import java.nio.file.Path;
import java.util.Locale;

/// The folder in which Attest keeps what it remembers for a user from one start to the next.
final class StateFolder {
  private StateFolder() {}

  /// Where the system has such folders; it need not be there yet.
  static Path ofUser() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", ""));
    if (system.contains("win")) {
      return named("LOCALAPPDATA", home.resolve("AppData/Local"));
    }
    return system.contains("mac")
        ? home.resolve("Library/Application Support/attest")
        : named("XDG_STATE_HOME", home.resolve(".local/state"));
  }

  private static Path named(String variable, Path otherwise) {
    String given = System.getenv(variable);
    return (given == null || given.isBlank() ? otherwise : Path.of(given)).resolve("attest");
  }
}
