package org.attest.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void theEvidenceStandsInTheSentence() {
    Explanation why = Explanation.of("date.apart", "3 Mar 2031", "9 Mar 2031");
    assertThat(why.kind()).isEqualTo("date.apart");
    assertThat(why.sentence())
        .startsWith("the days exclude each other")
        .contains("3 Mar 2031")
        .contains("9 Mar 2031");
  }

  /// Names come from texts: what looks like a gap, or like a reference of a pattern, is neither.
  @Test
  void evidenceIsTakenAsItIs() {
    assertThat(Explanation.of("agent.other", "{2} $1", "\\{1}").sentence())
        .contains("{2} $1")
        .contains("\\{1}");
  }

  @Test
  void aKindThatTheFileLacksIsAnError() {
    assertThatThrownBy(() -> Explanation.of("no.such.kind"))
        .hasMessageContaining("explanations.tsv")
        .hasMessageContaining("no.such.kind");
  }

  @Test
  void missingEvidenceIsAnError() {
    assertThatThrownBy(() -> Explanation.of("date.apart", "3 Mar 2031"))
        .hasMessageContaining("names 2 things, not 1");
  }
}
