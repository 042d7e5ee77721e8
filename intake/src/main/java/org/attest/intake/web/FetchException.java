package org.attest.intake.web;

import java.io.IOException;

/// A page was not fetched. The message says why, in words for the person who asked.
public final class FetchException extends IOException {
  FetchException(String message) {
    super(message);
  }
}
