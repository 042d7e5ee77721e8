package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen passes the checks of axe, by day and by night, on a desk and on a phone, and nobody
/// has to scroll it sideways.
final class AccessibilityTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @ParameterizedTest
  @EnumSource
  void everybodyCanUse(Screens screen) {
    Visitor visitor = stage.visitor();
    screen.open(visitor);
    visitor.title().waitFor();
    assertThat(Accessibility.flaws(visitor)).isEmpty();
  }
}
