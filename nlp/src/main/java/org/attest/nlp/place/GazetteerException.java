package org.attest.nlp.place;

/// A user's gazetteer that cannot be loaded or used. The message says what is wrong and what to
/// do.
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What kind of trouble it is, for exit codes.
  public enum Kind {
    /// The file that was made before is damaged or of another version of Attest.
    DAMAGED,
    /// Nothing can be written, or the disk is full.
    NOT_WRITABLE,
    /// Another process is loading one.
    LOCKED
  }

  private final Kind kind;

  GazetteerException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  GazetteerException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
