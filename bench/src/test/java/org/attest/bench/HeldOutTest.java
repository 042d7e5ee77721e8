package org.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldOutTest {
  @Test
  void theSamePartAsInTraining() {
    // zlib.crc32 of the UTF-8 bytes: 2956401057, 1150298901.
    assertThat(HeldOut.isReported("A bomb killed two people in Dolmare.")).isFalse();
    assertThat(HeldOut.isReported("Die Straße nach Karsholm........")).isTrue();
  }
}
