package org.attest.core.report;

/// Identifies a report by its content: the first 16 hexadecimal digits of the SHA-256 of the bytes
/// it was read from, so that the same bytes read twice are one report.
public record ReportId(String value) implements Comparable<ReportId> {
  private static final int DIGITS = 16;

  public ReportId {
    if (value.length() != DIGITS || !value.chars().allMatch(ReportId::isDigit)) {
      throw new IllegalArgumentException("a report id has 16 hexadecimal digits: '" + value + "'");
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
  }

  /// The id of a report that was read from these bytes.
  public static ReportId of(byte[] bytes) {
    return new ReportId(Sha256.of(bytes).substring(0, DIGITS));
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
