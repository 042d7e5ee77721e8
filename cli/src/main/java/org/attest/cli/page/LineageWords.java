package org.attest.cli.page;

import org.attest.core.resolution.Lineage;

/// How a report derives from another one, in words that stand between their names.
final class LineageWords {
  private LineageWords() {}

  static String of(Lineage.Kind kind) {
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
