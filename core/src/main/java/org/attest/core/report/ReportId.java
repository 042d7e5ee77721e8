package org.attest.core.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Identifies a report by its content: the first 16 hexadecimal digits of the SHA-256 of the bytes
/// it was read from, so that the same bytes read twice are one report.
public record ReportId(String value) implements Comparable<ReportId> {
  public ReportId {
    if (!value.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("a report id has 16 hexadecimal digits: '" + value + "'");
    }
  }

  /// The id of a report that was read from these bytes.
  public static ReportId of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new ReportId(HexFormat.of().formatHex(digest, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
