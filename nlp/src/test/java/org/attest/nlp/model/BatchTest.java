package org.attest.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchTest {
  @Test
  void everyUnitIsInOneBatchThatIsWideEnough() {
    var random = new Random(3);
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      units.add(unit(i, 3 + random.nextInt(120)));
    }

    List<Batch> batches = Batch.of(units);

    assertThat(batches).flatExtracting(Batch::units).containsExactlyInAnyOrderElementsOf(units);
    assertThat(batches)
        .allSatisfy(
            batch -> {
              assertThat(batch.units()).allMatch(unit -> unit.length() <= batch.pieces());
              assertThat(batch.units()).allMatch(unit -> unit.words() <= batch.words());
              assertThat(batch.size() == 1 || batch.size() * batch.pieces() <= 512).isTrue();
            });
  }

  @Test
  void littleIsPadded() {
    List<Unit> units = List.of(unit(0, 10), unit(1, 100), unit(2, 11), unit(3, 98));

    assertThat(Batch.of(units)).extracting(Batch::size).containsExactlyInAnyOrder(2, 2);
  }

  @Test
  void nothingGivesNoBatch() {
    assertThat(Batch.of(List.of())).isEmpty();
  }

  @Test
  void shorterUnitsArePaddedWithZeros() {
    Batch batch = Batch.of(List.of(unit(0, 4), unit(1, 5))).getFirst();

    assertThat(batch.mask().get(4)).isZero();
    assertThat(batch.mask().get(9)).isOne();
    assertThat(batch.ids().get(4)).isZero();
    assertThat(batch.starts().get(1)).isEqualTo(2);
  }

  private static Unit unit(int sentence, int length) {
    int[] pieces = new int[length];
    int[] starts = new int[length - 2];
    for (int i = 0; i < length; i++) {
      pieces[i] = 1_000 + i;
    }
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i + 1;
    }
    return new Unit(sentence, 0, pieces, new int[length], starts);
  }
}
