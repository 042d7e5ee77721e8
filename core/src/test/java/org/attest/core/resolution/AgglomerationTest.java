package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgglomerationTest {
  private final Agglomeration agglomeration = new Agglomeration(2, 1);

  @Test
  void joinsWhatReachesBothThresholds() {
    assertThat(agglomeration.group(3, Map.of(new Candidate(0, 2), 2.0)))
        .containsExactly(List.of(0, 2), List.of(1));
  }

  @Test
  void aForbiddenPairKeepsGroupsApart() {
    assertThat(
            agglomeration.group(
                3,
                Map.of(
                    new Candidate(0, 1), 5.0,
                    new Candidate(1, 2), 4.0,
                    new Candidate(0, 2), -100.0)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void whatIsGivenAsOneGroupStaysOneWhateverTheScores() {
    assertThat(
            agglomeration.group(
                4,
                List.of(
                    new Agglomeration.Scored(new Candidate(0, 3), -100.0),
                    new Agglomeration.Scored(new Candidate(1, 3), 5.0),
                    new Agglomeration.Scored(new Candidate(0, 1), -100.0)),
                List.of(List.of(0, 3))))
        .containsExactly(List.of(0, 3), List.of(1), List.of(2));
  }

  @Test
  void oneGoodPairDoesNotJoinGroupsThatAreOtherwiseStrangers() {
    assertThat(
            agglomeration.group(
                4,
                Map.of(
                    new Candidate(0, 1), 9.0,
                    new Candidate(2, 3), 9.0,
                    new Candidate(1, 2), 2.5)))
        .containsExactly(List.of(0, 1), List.of(2, 3));
  }

  /// Against the same rules without any bookkeeping: all pairs of groups are looked at each time.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void joinsAsIfAllGroupsWereComparedEachTime(boolean whole) {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int size = 2 + random.nextInt(12);
      Map<Candidate, Double> scores = new HashMap<>();
      for (int right = 1; right < size; right++) {
        for (int left = 0; left < right; left++) {
          if (random.nextInt(3) > 0) {
            double score = random.nextInt(12) == 0 ? -100 : 8 * random.nextDouble() - 2;
            scores.put(new Candidate(left, right), score);
          }
        }
      }
      assertThat(new Agglomeration(2, 1, whole).group(size, scores))
          .as("seed %d", seed)
          .isEqualTo(plainly(size, scores, whole));
    }
  }

  private static List<List<Integer>> plainly(
      int size, Map<Candidate, Double> scores, boolean whole) {
    List<List<Integer>> groups = new ArrayList<>();
    IntStream.range(0, size).forEach(thing -> groups.add(List.of(thing)));
    while (true) {
      int left = -1;
      int right = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int a = 0; a < groups.size(); a++) {
        for (int b = a + 1; b < groups.size(); b++) {
          double mean = mean(groups.get(a), groups.get(b), scores, whole);
          if (mean > most) {
            most = mean;
            left = a;
            right = b;
          }
        }
      }
      if (left < 0) {
        return groups;
      }
      List<Integer> joined = new ArrayList<>(groups.get(left));
      joined.addAll(groups.remove(right));
      groups.set(left, joined.stream().sorted().toList());
    }
  }

  /// Mean of the pairs of two groups; lower than all others if they must not be joined.
  private static double mean(
      List<Integer> left, List<Integer> right, Map<Candidate, Double> scores, boolean whole) {
    double sum = 0;
    double top = Double.NEGATIVE_INFINITY;
    int pairs = 0;
    for (int one : left) {
      for (int other : right) {
        Double score = scores.get(Candidate.of(one, other));
        if (score != null) {
          if (score <= Agglomeration.FORBIDDEN) {
            return Double.NEGATIVE_INFINITY;
          }
          sum += score;
          top = Math.max(top, score);
          pairs++;
        }
      }
    }
    double mean = sum / (whole ? left.size() * right.size() : pairs);
    return top >= 2 && mean >= 1 ? mean : Double.NEGATIVE_INFINITY;
  }
}
