package org.attest.serve.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// An answer that is JSON already.
record Written(String json) {
  /// Writes JSON in UTF-8.
  interface Writing {
    void to(OutputStream stream) throws IOException;
  }

  static Written by(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(bytes.toString(StandardCharsets.UTF_8));
  }
}
