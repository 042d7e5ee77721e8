package org.attest.bench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorefScoreTest {
  private static final List<Set<Integer>> GOLD = List.of(Set.of(1, 2, 3), Set.of(4, 5, 6, 7));
  private static final List<Set<Integer>> FOUND =
      List.of(Set.of(1, 2), Set.of(3, 4), Set.of(6, 7, 8, 9));

  @Test
  void mucCountsLinks() {
    // Recall (1 + 1) / (2 + 3), precision (1 + 0 + 1) / (1 + 1 + 3).
    var sums = new CorefScore.Sums();
    sums.addMuc(GOLD, FOUND);
    assertThat(sums.f1()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void bCubedCountsMentions() {
    // Recall 1/7 (4/3 + 1/3 + 1/4 + 4/4), precision 1/8 (4/2 + 1/2 + 1/2 + 4/4).
    var sums = new CorefScore.Sums();
    sums.addBCubed(GOLD, FOUND);
    double recall = (4.0 / 3 + 1.0 / 3 + 1.0 / 4 + 1) / 7;
    double precision = (2 + 0.5 + 0.5 + 1) / 8;
    assertThat(sums.f1()).isCloseTo(2 * recall * precision / (recall + precision), within(1e-9));
  }

  @Test
  void ceafAlignsChains() {
    // {1, 2} with {1, 2, 3}: 4/5; {6, 7, 8, 9} with {4, 5, 6, 7}: 4/8.
    var sums = new CorefScore.Sums();
    sums.addCeafE(GOLD, FOUND);
    double recall = 1.3 / 2;
    double precision = 1.3 / 3;
    assertThat(sums.f1()).isCloseTo(2 * recall * precision / (recall + precision), within(1e-9));
  }

  @Test
  void theBestAssignmentIsNotTheGreedyOne() {
    assertThat(Assignment.best(new double[][] {{9, 8, 0}, {8, 1, 0}, {0, 0, 1}}))
        .isCloseTo(17, within(1e-9));
  }
}
