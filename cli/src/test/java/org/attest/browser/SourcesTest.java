package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A person sees who says what, and lists what one of them says.
final class SourcesTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void theListIsNarrowedDownToWhatOneOutletSays() {
    Visitor visitor = stage.visitor();
    visitor.open("/events");
    Locator facet = visitor.page().locator(".facets li", having("Continental Wire"));
    int events = Integer.parseInt(facet.locator(".quiet").textContent());
    facet.locator("a").click();

    Locator rows = visitor.page().locator("table.events tbody tr");
    assertThat(rows).hasCount(events);
    assertThat(visitor.page().getByLabel("Source")).hasValue("Continental Wire");
    rows.first().locator("a").click();
    assertThat(visitor.page().locator("main").textContent()).contains("Continental Wire");
  }

  @Test
  void aPartOfANameWillDo() {
    Visitor visitor = stage.visitor();
    visitor.open("/events");
    visitor.page().getByLabel("Source").fill("continental");
    visitor.button("Show").click();
    assertThat(visitor.page().locator("table.events tbody tr")).not().hasCount(0);
    assertThat(visitor.page().locator(".facets", having("Continental Wire"))).isVisible();
  }

  private static Page.LocatorOptions having(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
