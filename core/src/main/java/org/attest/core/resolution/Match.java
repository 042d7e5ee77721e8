package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;

/// The comparison of two mentions of the same kind, with its reasons for and against.
///
/// @param score sum of the reasons' weights; at or above the resolver's threshold the two are
/// the same
public record Match(MentionKey left, MentionKey right, double score, List<Reason> reasons) {
  public Match {
    reasons = List.copyOf(reasons);
  }

  /// The same with one reason more, which weighs nothing.
  Match with(Reason reason) {
    List<Reason> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Match(left, right, score, all);
  }
}
