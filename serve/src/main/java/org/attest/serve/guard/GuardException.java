package org.attest.serve.guard;

/// The workbench cannot be guarded as it is asked to. The message says what is wrong and what to
/// do.
public final class GuardException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What kind of trouble it is, for exit codes.
  public enum Kind {
    /// The file of the people is damaged.
    DAMAGED,
    /// The file of the people cannot be written.
    NOT_WRITABLE,
    /// What was asked for would let strangers in.
    UNSAFE
  }

  private final Kind kind;

  GuardException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  GuardException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
