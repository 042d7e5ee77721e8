package org.attest.exchange;

/// A file that is no table of actors. The message names the file, the line where there is one,
/// and says what to do.
public final class ActorTableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ActorTableException(String message) {
    super(message);
  }
}
