package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Everything can be done without a mouse.
final class KeyboardTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void aDisputeIsFoundDecidedAndTakenBackByKeys() {
    Visitor visitor = stage.visitor();
    Page page = visitor.page();
    Keyboard keys = new Keyboard(page);

    keys.press("Tab");
    assertThat(visitor.link("To the content")).isFocused();
    keys.press("Enter");
    assertThat(page.locator("main")).isFocused();
    visitor.open("/");
    keys.tabTo(page.locator("nav a[href='/events']"));
    keys.press("Enter");
    keys.tabTo(page.locator("input[name=disputed]"));
    keys.press("Space");
    keys.tabTo(visitor.button("Show"));
    keys.press("Enter");
    assertThat(page.locator("input[name=disputed]")).isChecked();
    keys.tabTo(visitor.link(SampleEvents.BOMBING));
    keys.press("Enter");

    Locator decide = visitor.field("killed").locator("details.decide");
    keys.tabTo(decide.locator("summary"));
    keys.press("Enter");
    keys.tabTo(decide.locator("input[name=value]"));
    keys.write("14");
    keys.tabTo(decide.locator("input[name=note]"));
    keys.write("the hospital's list");
    keys.press("Enter");
    Locator decided = visitor.field("killed").locator(".decided");
    assertThat(decided).containsText("14, decided by");

    keys.press("Control+z");
    assertThat(decided).hasCount(0);
    keys.tabTo(page.locator("nav a[href='/history']"));
    keys.press("Enter");
    keys.tabTo(visitor.button("Do it again"));
    keys.press("Enter");
    assertThat(decided).containsText("14, decided by");
  }

  @Test
  void eventsAreComparedAndMergedByKeys() {
    Visitor visitor = stage.visitor();
    Keyboard keys = new Keyboard(visitor.page());
    visitor.open("/events");
    Locator boxes = visitor.page().locator("table.events input[type=checkbox]");
    keys.tabTo(boxes.nth(0));
    keys.press("Space");
    keys.tabTo(boxes.nth(1));
    keys.press("Space");
    keys.tabTo(visitor.button("Compare the chosen"));
    keys.press("Enter");
    assertThat(visitor.page().locator("article.account")).hasCount(2);
    keys.tabTo(visitor.page().locator("form[action='/merge'] input[name=note]"));
    keys.write("one gang");
    keys.tabTo(visitor.button("They are one event"));
    keys.press("Space");
    assertThat(visitor.page().locator("main")).containsText("one gang");
  }
}
