package org.attest.store;

/// A workspace that cannot be used. The message says what is wrong and what to do.
public class WorkspaceException extends RuntimeException {
  /// What kind of trouble it is, for exit codes.
  public enum Kind {
    /// There is no workspace at that place.
    MISSING,
    /// Its folder or database cannot be made or written.
    NOT_WRITABLE,
    /// Its content is damaged or of a newer version of Attest.
    DAMAGED,
    /// Another version of Attest read its reports, in a form that this one cannot use.
    OUTDATED,
    /// A part of the system that it needs is missing or too old.
    UNAVAILABLE,
    /// Another process holds it.
    LOCKED
  }

  private final Kind kind;

  public WorkspaceException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public WorkspaceException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
