package org.attest.serve.api;

import java.util.stream.Stream;
import org.attest.core.report.Sha256;
import org.jspecify.annotations.Nullable;

/// A strong entity tag (RFC 9110): the digest of the bytes of an answer.
record EntityTag(String value) {
  private static final int DIGITS = 32;

  static EntityTag of(byte[] answer) {
    return new EntityTag('"' + Sha256.of(answer).substring(0, DIGITS) + '"');
  }

  /// Whether a header `If-None-Match` says that the program has this answer already.
  boolean isAmong(@Nullable String known) {
    return known != null
        && Stream.of(known.split(","))
            .map(String::strip)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(tag -> tag.equals("*") || tag.equals(value));
  }
}
