package org.attest.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// Whether everybody can use a screen.
final class Accessibility {
  private static final String OVERHANG =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private Accessibility() {}

  /// What axe finds on the screen that a visitor looks at, by day and by night, on a desk and on a
  /// phone, with everything that can be folded unfolded; and whether it has to be scrolled
  /// sideways.
  static List<String> flaws(Visitor visitor) {
    List<String> found = new ArrayList<>();
    unfoldAll(visitor.page());
    for (Look look : List.of(Look.DESK_AT_NIGHT, Look.PHONE, Look.PHONE_AT_NIGHT, Look.DESK)) {
      visitor.lookWith(look);
      for (Rule rule : new AxeBuilder(visitor.page()).analyze().getViolations()) {
        rule.getNodes()
            .forEach(node -> found.add(look + " " + rule.getId() + ": " + node.getHtml()));
      }
      if ((Integer) visitor.page().evaluate(OVERHANG) > 0) {
        found.add(look + " is wider than the window");
      }
    }
    return found;
  }

  private static void unfoldAll(Page page) {
    page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
  }
}
