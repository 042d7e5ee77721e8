package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing leaves the machine, and the first screen is small.
final class OfflineTest {
  /// The first screen with all it needs, in bytes.
  private static final int LARGEST = 300_000;

  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void firstScreenIsSmall() {
    Visitor visitor = stage.visitor();
    List<String> asked = visitor.requests();
    int bytes = 0;
    for (String address : asked) {
      bytes += visitor.page().request().get(address).body().length;
    }
    assertThat(asked).hasSizeGreaterThanOrEqualTo(3);
    assertThat(bytes).isLessThan(LARGEST);
  }

  /// When a visitor leaves, a request to another machine is a failure of any test; here all screens
  /// are seen in one.
  @Test
  void noScreenAsksAnotherMachine() {
    Visitor visitor = stage.visitor();
    for (Screens screen : Screens.values()) {
      screen.open(visitor);
      assertThat(visitor.title().textContent()).as(screen.title()).isNotBlank();
    }
    assertThat(visitor.requests())
        .hasSizeGreaterThan(Screens.values().length)
        .allMatch(address -> address.startsWith("http://127.0.0.1:"));
  }
}
