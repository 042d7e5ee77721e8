package org.attest.exchange.words;

import java.util.function.Function;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Lineage;

/// How a report derives from another one, in words that stand between their names.
public final class LineageWords {
  private LineageWords() {}

  /// What a report derives from, by name: "rewrites 01-wire.txt"; empty for its own work.
  ///
  /// @param names what the user calls a report
  public static String of(Lineage lineage, Function<ReportId, String> names) {
    return lineage
        .parent()
        .map(parent -> of(lineage.kind()) + " " + names.apply(parent))
        .orElse("");
  }

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
