package org.attest.core.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attest.core.data.DataTable;

/// Which modes two tellings of one event may differ in.
final class Modes {
  /// The modes that each mode may be told as too, both ways.
  private static final Map<String, Set<String>> KINDRED = load();

  private Modes() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> kindred = new HashMap<>();
    for (DataTable.Row row :
        DataTable.load("org/attest/core/resolution/kindred-modes.tsv", 3).rows()) {
      kindred.computeIfAbsent(row.cell(0), mode -> new HashSet<>()).add(row.cell(1));
      kindred.computeIfAbsent(row.cell(1), mode -> new HashSet<>()).add(row.cell(0));
    }
    return kindred;
  }

  /// Whether some mode of one can be some mode of the other; two that are silent agree.
  static boolean agree(Collection<String> a, Collection<String> b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return true;
    }
    for (String mode : a) {
      Set<String> kindred = KINDRED.getOrDefault(mode, Set.of());
      for (String other : b) {
        if (mode.equals(other) || kindred.contains(other)) {
          return true;
        }
      }
    }
    return false;
  }
}
