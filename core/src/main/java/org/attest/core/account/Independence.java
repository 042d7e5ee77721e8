package org.attest.core.account;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.data.Explanation;
import org.attest.core.report.ReportId;

/// How many independent origins vouch that an event happened or, where nobody says so, that it is
/// planned, warned of or called off. Copies, rewrites, circular citations and further spokesmen of
/// one body add nothing.
///
/// @param origins the distinct origins, each with the reason it counts
/// @param discounted the sources that do not count, each with the reason
public record Independence(List<Origin> origins, List<Origin> discounted) {
  /// @param name of the origin
  /// @param why it counts, or does not
  /// @param reports that pass on its word
  public record Origin(String name, Explanation why, SortedSet<ReportId> reports) {
    public Origin {
      reports = Collections.unmodifiableSortedSet(new TreeSet<>(reports));
    }
  }

  public Independence {
    origins = List.copyOf(origins);
    discounted = List.copyOf(discounted);
  }

  public int count() {
    return origins.size();
  }
}
