package org.attest.core.report;

import org.jspecify.annotations.Nullable;

/// Identifies a report by its content: the first 16 hexadecimal digits of the SHA-256 of the bytes
/// it was read from, so that the same bytes read twice are one report.
public record ReportId(String value) implements Comparable<ReportId> {
  private static final int DIGITS = 16;

  public ReportId {
    if (!isHexadecimal(value) || value.length() != DIGITS) {
      throw new IllegalArgumentException("a report id has 16 hexadecimal digits: '" + value + "'");
    }
  }

  /// Written out, as every span that is read back has such an id.
  private static boolean isHexadecimal(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /// The id of a report that was read from these bytes.
  public static ReportId of(byte[] bytes) {
    return new ReportId(Sha256.of(bytes).substring(0, DIGITS));
  }

  /// Written out, as ids are compared millions of times.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReportId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
