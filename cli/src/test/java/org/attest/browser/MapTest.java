package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A person finds events on the map, with the keyboard alone.
final class MapTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void aBubbleLeadsToTheEventsOfItsPlace() {
    Visitor visitor = stage.visitor();
    visitor.open("/events");
    Locator bubbles = visitor.page().locator("#map .bubble");
    assertThat(bubbles).not().hasCount(0);
    assertThat(visitor.page().locator(".map .words")).containsText("events on the map");

    Locator gao = visitor.page().locator("#map .bubble[title^='Gao']");
    assertThat(gao).hasAttribute("title", "Gao: 1 event, 1 disputed");
    gao.focus();
    visitor.page().keyboard().press("Enter");
    Locator list = visitor.page().locator(".leaflet-popup a", linkTo("1 event"));
    list.focus();
    visitor.page().keyboard().press("Enter");

    assertThat(visitor.page().locator(".chosen")).containsText("in a part of the map");
    Locator rows = visitor.page().locator("table.events tbody tr");
    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("Dune Front");
    assertThat(visitor.page()).hasURL(Pattern.compile("within=16\\."));
  }

  private static Page.LocatorOptions linkTo(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  @Test
  void whatIsInViewIsListed() {
    Visitor visitor = stage.visitor();
    visitor.open("/events");
    assertThat(visitor.page().locator("#map .bubble")).not().hasCount(0);
    visitor.page().locator("#map").focus();
    visitor.link("List what is in view").click();
    Locator rows = visitor.page().locator("table.events tbody tr");
    assertThat(rows).hasCount(2);
  }
}
