package org.attest.bench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final List<List<String>> BAGS =
      List.of(
          List.of("raid", "harbour", "night"),
          List.of("raid", "harbour", "crew"),
          List.of("raid", "mill", "flour"));

  private final Likeness likeness = new Likeness(BAGS);

  private double cosine(int a, int b) {
    return Likeness.cosine(likeness.vector(BAGS.get(a)), likeness.vector(BAGS.get(b)));
  }

  @Test
  void rareTermsSayMoreThanFrequentOnes() {
    assertThat(cosine(0, 1)).isGreaterThan(cosine(0, 2));
    assertThat(likeness.rarity("raid")).isZero();
  }

  @Test
  void aBagIsLikeItselfAndUnlikeAnEmptyOne() {
    assertThat(cosine(0, 0)).isCloseTo(1, Offset.offset(1e-9));
    assertThat(Likeness.cosine(likeness.vector(List.of()), likeness.vector(BAGS.get(0)))).isZero();
  }
}
