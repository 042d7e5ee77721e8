package org.attest.core.resolution;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.data.DataTable;

/// Which modes two tellings of one event may differ in.
final class Modes {
  private static final Set<String> KINDRED =
      DataTable.load("org/attest/core/resolution/kindred-modes.tsv", 3).rows().stream()
          .map(row -> row.cell(0) + " " + row.cell(1))
          .collect(Collectors.toUnmodifiableSet());

  private Modes() {}

  /// Whether some mode of one can be some mode of the other; two that are silent agree.
  static boolean agree(Collection<String> a, Collection<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return a.stream().anyMatch(left -> b.stream().anyMatch(right -> kindred(left, right)));
  }

  private static boolean kindred(String left, String right) {
    return left.equals(right)
        || KINDRED.contains(left + " " + right)
        || KINDRED.contains(right + " " + left);
  }
}
