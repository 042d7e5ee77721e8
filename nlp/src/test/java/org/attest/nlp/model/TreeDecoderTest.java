package org.attest.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
  @Test
  void greedyTreesAreKept() {
    assertThat(TreeDecoder.heads(new float[] {9, 0, 1, 0, 8, 0}, 0, 3, 2)).containsExactly(0, 1);
  }

  @Test
  void twoRootsBecomeOne() {
    float[] arcs = {9, 0, 1, 8, 7, 0};

    assertThat(TreeDecoder.heads(arcs, 0, 3, 2)).containsExactly(0, 1);
  }

  @Test
  void cyclesAreBroken() {
    // Words 1 and 2 choose each other; word 3 hangs on word 1.
    float[] arcs = {
      1, 0, 9, 0, //
      3, 9, 0, 0, //
      0, 9, 0, 0
    };

    int[] heads = TreeDecoder.heads(arcs, 0, 4, 3);

    assertThat(heads).containsExactly(2, 0, 1);
  }

  @Test
  void rowsBeyondTheSentenceAndColumnsBeyondItsWordsAreIgnored() {
    // One unit of two words in a batch three words wide, behind another unit.
    float[] arcs = new float[2 * 3 * 4];
    int offset = 3 * 4;
    arcs[offset] = 5;
    arcs[offset + 3] = 100;
    arcs[offset + 4 + 1] = 5;

    assertThat(TreeDecoder.heads(arcs, offset, 4, 2)).containsExactly(0, 1);
  }

  @Test
  void everyResultIsTheBestTreeWithOneRoot() {
    var random = new Random(11);
    for (int round = 0; round < 500; round++) {
      int words = 1 + random.nextInt(4);
      float[] arcs = new float[words * (words + 1)];
      for (int i = 0; i < arcs.length; i++) {
        arcs[i] = random.nextFloat() * 6;
      }

      int[] heads = TreeDecoder.heads(arcs, 0, words + 1, words);

      assertThat(TreeDecoder.isTree(heads)).isTrue();
      assertThat(score(arcs, heads)).isEqualTo(best(arcs, words), Offset.offset(1e-4));
    }
  }

  @Test
  void longSentencesGiveTrees() {
    var random = new Random(5);
    int words = 150;
    float[] arcs = new float[words * (words + 1)];
    for (int i = 0; i < arcs.length; i++) {
      arcs[i] = random.nextFloat();
    }

    assertThat(TreeDecoder.isTree(TreeDecoder.heads(arcs, 0, words + 1, words))).isTrue();
  }

  /// Sum of log-probabilities.
  private static double score(float[] arcs, int[] heads) {
    double total = 0;
    int width = heads.length + 1;
    for (int i = 0; i < heads.length; i++) {
      double sum = 0;
      for (int h = 0; h < width; h++) {
        sum += Math.exp(arcs[i * width + h]);
      }
      total += arcs[i * width + heads[i]] - Math.log(sum);
    }
    return total;
  }

  private static double best(float[] arcs, int words) {
    double best = Double.NEGATIVE_INFINITY;
    int[] heads = new int[words];
    int combinations = (int) Math.pow(words + 1, words);
    for (int code = 0; code < combinations; code++) {
      int rest = code;
      for (int i = 0; i < words; i++) {
        heads[i] = rest % (words + 1);
        rest /= words + 1;
      }
      if (TreeDecoder.isTree(heads)) {
        best = Math.max(best, score(arcs, heads));
      }
    }
    return best;
  }
}
