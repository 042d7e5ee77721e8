package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen passes the checks of axe, by day and by night, on a desk and on a phone, and nobody
/// has to scroll it sideways.
final class AccessibilityTest {
  private static final String OVERHANG =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @RegisterExtension final Stage stage = Stage.withSamples();

  @ParameterizedTest
  @EnumSource
  void everybodyCanUse(Screens screen) {
    List<String> found = new ArrayList<>();
    Visitor visitor = stage.visitor();
    screen.open(visitor);
    visitor.title().waitFor();
    unfoldAll(visitor.page());
    for (Look look : List.of(Look.DESK, Look.DESK_AT_NIGHT, Look.PHONE, Look.PHONE_AT_NIGHT)) {
      visitor.lookWith(look);
      for (Rule rule : new AxeBuilder(visitor.page()).analyze().getViolations()) {
        rule.getNodes()
            .forEach(node -> found.add(look + " " + rule.getId() + ": " + node.getHtml()));
      }
      if ((Integer) visitor.page().evaluate(OVERHANG) > 0) {
        found.add(look + " is wider than the window");
      }
    }
    assertThat(found).isEmpty();
  }

  /// What is folded up is checked too.
  private static void unfoldAll(Page page) {
    page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
  }
}
