package org.attest.nlp.geonames;

/// A file that is no table of places by GeoNames, or a damaged one. The message names the file
/// and says what to do.
public final class GeoNamesException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public GeoNamesException(String message) {
    super(message);
  }

  public GeoNamesException(String message, Throwable cause) {
    super(message, cause);
  }
}
