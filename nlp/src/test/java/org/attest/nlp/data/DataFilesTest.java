package org.attest.nlp.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataFilesTest {
  @Test
  void theDigestCoversWhatIsBelowTheFolder() {
    String all = DataFiles.digest("org/attest/nlp", "org/attest/nlp/model");
    assertThat(all).matches("[0-9a-f]{8}");
    assertThat(DataFiles.digest("org/attest/nlp", "org/attest/nlp/model")).isEqualTo(all);
    assertThat(DataFiles.digest("org/attest/nlp", "org/attest/nlp/time")).isNotEqualTo(all);
    assertThat(DataFiles.digest("org/attest/nlp/time", "org/attest/nlp/model")).isNotEqualTo(all);
  }
}
