package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.resolution.Weights.Evidence;

/// What speaks for and against two chains being one event, while it is gathered: the sums that
/// grouping asks for and, for those who are to read them, the reasons in words. Words cost
/// more than all else where millions are compared.
final class Weighing {
  /// Of what speaks against an event that is near counts little or one thing that decides; how much
  /// beyond that does not make it farther.
  private static final double DECISIVE = -5;

  private final Weights weights;
  private final boolean oneReport;
  private final Optional<List<Reason>> reasons;
  private boolean common = true;
  private double score;
  private double inFavour;
  private double nearness;
  private double specific;

  /// @param oneReport whether one report tells of both
  /// @param worded whether the reasons are kept
  Weighing(Weights weights, boolean oneReport, boolean worded) {
    this.weights = weights;
    this.oneReport = oneReport;
    this.reasons = worded ? Optional.of(new ArrayList<>()) : Optional.empty();
  }

  /// Adds a reason that weighs what its feature weighs, with no evidence to name.
  void add(String feature) {
    add(feature, Evidence.NONE);
  }

  /// Adds a reason that weighs what its feature weighs.
  void add(String feature, Evidence evidence) {
    add(feature, weights.of(feature), evidence);
  }

  /// Adds a reason whose weight depends on more than its feature.
  void add(String feature, double weight, Evidence evidence) {
    score += weight;
    nearness += Math.max(weight, DECISIVE);
    if (weight > 0) {
      inFavour += weight;
      specific += common ? 0 : weight;
    }
    if (reasons.isPresent()) {
      reasons.get().add(weights.because(feature, weight, evidence));
    }
  }

  /// What is added from here on says more than that both are acts of one sort and about one time.
  void beSpecific() {
    common = false;
  }

  boolean isOfOneReport() {
    return oneReport;
  }

  boolean isWorded() {
    return reasons.isPresent();
  }

  /// The reasons in the order in which they were added; none if they are not kept.
  List<Reason> reasons() {
    return reasons.orElse(List.of());
  }

  /// The sum of what the reasons weigh.
  double score() {
    return score;
  }

  /// The score; [Agglomeration#FORBIDDEN] for two of one report that are not good enough: what one
  /// report tells as two stays two, however well both go with what other reports tell.
  ///
  /// @param enough the score from which on two are the same
  double bound(double enough) {
    return oneReport && score < enough ? Agglomeration.FORBIDDEN : score;
  }

  /// The sum of the reasons that speak for it.
  double inFavour() {
    return inFavour;
  }

  /// The sum of the reasons, none of which can take away more than one that decides.
  double nearness() {
    return nearness;
  }

  /// The sum of what speaks for it besides the sort of act and the time.
  double specific() {
    return specific;
  }
}
