package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A person reads numbers and days as in their own country.
final class NotationTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void daysAreWrittenAsInGermanyForWhoIsUsedToThat() {
    Visitor visitor = stage.visitor(Look.DESK.in("de-DE"));
    visitor.open("/events");
    Locator row =
        visitor
            .page()
            .locator("table.events tr", new Page.LocatorOptions().setHasText(SampleEvents.BOMBING))
            .first();
    assertThat(row.locator(".days")).hasText("12.03.2031");
    row.locator("a").click();
    assertThat(visitor.field("date").locator("summary b").first()).hasText("12.03.2031");
    assertThat(visitor.page().locator(".facts .days")).hasText("12.03.2031");
  }
}
