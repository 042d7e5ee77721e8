package org.attest.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TileServerTest {
  @Test
  void pagesMayLoadFromItsOriginAlone() {
    assertThat(new TileServer("https://t.example.org:8443/a/{z}/{x}/{y}.png?k=1", "us").origin())
        .isEqualTo("https://t.example.org:8443");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://t.example.org/{z}/{x}.png",
        "file:///{z}/{x}/{y}",
        "https://t.example.org; script-src */{z}/{x}/{y}",
        "https://t.example.org/{z}/{x}/{y}' onload='",
        "https://u:p@t.example.org/{z}/{x}/{y}"
      })
  void whatIsNoAddressOfTilesIsRefused(String address) {
    assertThatThrownBy(() -> new TileServer(address, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{z}/{x}/{y}");
  }
}
