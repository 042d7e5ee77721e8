package org.attest.core.data;

/// A data or model file that is missing or wrong. The message names the file, and the line where
/// there is one.
public final class DataException extends RuntimeException {
  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
