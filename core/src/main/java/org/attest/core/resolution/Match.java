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

  /// The sum of what the reasons weigh, each at least `least`.
  static double sum(List<Reason> reasons, double least) {
    double sum = 0;
    for (Reason reason : reasons) {
      sum += Math.max(reason.weight(), least);
    }
    return sum;
  }

  /// The same with one reason more, which weighs nothing.
  Match with(Reason reason) {
    List<Reason> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Match(left, right, score, all);
  }

  /// The score; [Agglomeration#FORBIDDEN] for two of one report that are not good enough: what one
  /// report tells as two stays two, however well both go with what other reports tell.
  ///
  /// @param enough the score from which on two are the same
  double bound(double enough) {
    return left.report().equals(right.report()) && score < enough ? Agglomeration.FORBIDDEN : score;
  }
}
