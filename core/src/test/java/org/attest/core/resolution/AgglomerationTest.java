package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
                Map.of(
                    new Candidate(0, 3), -100.0,
                    new Candidate(1, 3), 5.0,
                    new Candidate(0, 1), -100.0),
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
}
