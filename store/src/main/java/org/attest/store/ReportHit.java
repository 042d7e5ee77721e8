package org.attest.store;

import java.util.List;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;

/// A report in which words were found.
///
/// @param words where they are in its text, in its order; none if only its title has them
public record ReportHit(ReportId report, List<Span> words) {
  public ReportHit {
    words = List.copyOf(words);
  }
}
