package org.attest.exchange.words;

import org.attest.core.resolution.Lineage;

/// How a report derives from another one, in words that stand between their names.
public final class LineageWords {
  private LineageWords() {}

  public static String of(Lineage.Kind kind) {
    return switch (kind) {
      case ORIGINAL -> "";
      case COPY -> "copies";
      case NEAR_COPY -> "nearly copies";
      case REWRITE -> "rewrites";
      case TRANSLATION -> "translates the same text as";
      case CITES -> "cites";
    };
  }
}
