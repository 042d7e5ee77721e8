package org.attest.exchange.words;

import org.attest.core.account.StatusChange;

/// A step in what was known about an event, in words.
public final class StatusWords {
  private StatusWords() {}

  /// "15 May 2031  claimed by the Reed Guard · happened 14 May 2031": when it became known, and
  /// when it happened by these words.
  public static String of(StatusChange change) {
    return of(change, Notation.ENGLISH);
  }

  /// @param notation of days
  public static String of(StatusChange change, Notation notation) {
    String known = change.known().map(notation::days).orElse("undated");
    String by = change.by().map(source -> " by " + source).orElse("");
    String happened =
        change.happened().map(days -> " · happened " + notation.days(days)).orElse("");
    return known + "  " + Words.lower(change.status()) + by + happened;
  }
}
