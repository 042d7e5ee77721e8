package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeaviestTest {
  @Test
  void givesWhatSortingGives() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      // few different weights, so that many things weigh the same
      double[] weights = random.doubles(60).map(weight -> Math.floor(6 * weight)).toArray();
      int[] things = IntStream.range(0, 60).filter(thing -> random.nextBoolean()).toArray();
      Heaviest heaviest = new Heaviest(weights);
      for (int most : new int[] {0, 1, 7, 60, Integer.MAX_VALUE}) {
        assertThat(heaviest.of(things, things.length, most))
            .isEqualTo(sorted(weights, things, most));
      }
    }
  }

  private static int[] sorted(double[] weights, int[] things, int most) {
    return IntStream.of(things)
        .boxed()
        .sorted(
            Comparator.comparing((Integer thing) -> -weights[thing])
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Test
  void looksAtSomeOfTheThings() {
    double[] weights = {5, 1, 3, 9};
    int[] things = {1, 2, 0, 3};

    assertThat(new Heaviest(weights).of(things, 3, 2)).containsExactly(0, 2);
  }
}
