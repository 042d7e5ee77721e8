package org.attest.cli;

import org.attest.nlp.place.GazetteerException;
import org.attest.serve.guard.GuardException;
import org.attest.store.WorkspaceException;

/// What a command tells the shell. Numbers from 64 on are those of BSD's `sysexits`.
final class ExitCode {
  static final int OK = 0;

  /// Some inputs could not be read; the others were.
  static final int SOME_FAILED = 1;

  /// The command line is wrong.
  static final int USAGE = 2;

  /// The workspace, its content or the file of its people is damaged, or of another version; or a
  /// file is no GeoNames table or no table of actors.
  static final int DATA = 65;

  /// A file, workspace, event or report that was named does not exist.
  static final int NO_INPUT = 66;

  /// Something that is needed is missing or too old.
  static final int UNAVAILABLE = 69;

  /// A fault of the program itself.
  static final int INTERNAL = 70;

  /// A file cannot be written.
  static final int CANNOT_CREATE = 73;

  /// Another process holds the workspace or loads places into it: the same command can succeed
  /// later.
  static final int LOCKED = 75;

  /// Stopped by the user (SIGINT).
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  /// What a command tells when a workspace cannot be used.
  static int of(WorkspaceException.Kind kind) {
    return switch (kind) {
      case MISSING -> NO_INPUT;
      case NOT_WRITABLE -> CANNOT_CREATE;
      case DAMAGED, OUTDATED -> DATA;
      case UNAVAILABLE -> UNAVAILABLE;
      case LOCKED -> LOCKED;
    };
  }

  /// What a command tells when a user's gazetteer cannot be loaded or used.
  static int of(GazetteerException.Kind kind) {
    return switch (kind) {
      case DAMAGED -> DATA;
      case NOT_WRITABLE -> CANNOT_CREATE;
      case LOCKED -> LOCKED;
    };
  }

  /// What a command tells when the workbench cannot be guarded.
  static int of(GuardException.Kind kind) {
    return switch (kind) {
      case DAMAGED -> DATA;
      case NOT_WRITABLE -> CANNOT_CREATE;
      case UNSAFE -> USAGE;
    };
  }
}
