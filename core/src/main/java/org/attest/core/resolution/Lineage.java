package org.attest.core.resolution;

import java.util.List;
import java.util.Optional;
import org.attest.core.report.ReportId;

/// Where a report's text comes from: its own work, or another report of the same workspace that
/// it copies, rewrites or translates anew.
///
/// @param parent the report it derives from; absent for original work
/// @param kind how it derives
/// @param reasons for that conclusion
public record Lineage(ReportId report, Optional<ReportId> parent, Kind kind, List<Reason> reasons) {
  public enum Kind {
    ORIGINAL,
    COPY,
    NEAR_COPY,
    REWRITE,
    /// Translated from the same text, or written from a translation of it.
    TRANSLATION,
    CITES
  }

  public Lineage {
    reasons = List.copyOf(reasons);
    if (parent.isPresent() == (kind == Kind.ORIGINAL)) {
      throw new IllegalArgumentException("exactly the derived reports have a parent");
    }
  }
}
