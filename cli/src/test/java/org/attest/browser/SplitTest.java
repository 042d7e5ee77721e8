package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What tells of another event is dragged there.
final class SplitTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void aMentionIsDraggedToAnotherEvent() {
    Visitor visitor = stage.visitor();
    Page page = visitor.page();
    visitor.open("/events");
    Locator rows = page.locator("table.events tbody tr");
    assertThat(rows.first()).isVisible();
    int events = rows.count();
    Locator split = open(visitor);
    Locator mention = split.locator(".mention").last();
    Locator box = mention.locator("input");
    double here = left(mention);

    drag(page, mention, split.locator("h3.other"));
    assertThat(box).isChecked();
    assertThat(left(mention)).isGreaterThan(here);
    assertThat(Accessibility.flaws(visitor)).isEmpty();
    drag(page, mention, split.locator("h3.this"));
    assertThat(box).not().isChecked();
    assertThat(left(mention)).isEqualTo(here);
    drag(page, mention, split.locator("h3.other"));
    split.locator("input[name=note]").fill("another street");
    visitor.button("Split them off").click();
    assertThat(page.locator("main")).containsText("another street");
    visitor.open("/events");
    assertThat(rows).hasCount(events + 1);
  }

  @Test
  void aBoxThatIsCheckedByKeysPutsItThereToo() {
    Visitor visitor = stage.visitor();
    Locator split = open(visitor);
    Locator mention = split.locator(".mention").first();
    double here = left(mention);
    Keyboard keys = new Keyboard(visitor.page());
    keys.tabTo(mention.locator("input"));
    keys.press("Space");
    assertThat(mention.locator("input")).isChecked();
    assertThat(mention.locator("input")).isFocused();
    assertThat(left(mention)).isGreaterThan(here);
  }

  private static Locator open(Visitor visitor) {
    visitor.openEvent(SampleEvents.SHOOTING);
    Locator split = visitor.page().locator("form.split");
    Visitor.unfold(visitor.page().locator("details:has(> form.split)"));
    assertThat(split).isVisible();
    return split;
  }

  /// Moves the mouse with the words below a heading, without scrolling.
  private static void drag(Page page, Locator words, Locator heading) {
    words.scrollIntoViewIfNeeded();
    BoundingBox from = requireNonNull(words.boundingBox());
    BoundingBox to = requireNonNull(heading.boundingBox());
    double height = from.y + from.height / 2;
    page.mouse().move(from.x + from.width / 2, height);
    page.mouse().down();
    page.mouse().move(to.x + to.width / 2, height, new Mouse.MoveOptions().setSteps(8));
    page.mouse().up();
  }

  private static double left(Locator element) {
    return requireNonNull(element.boundingBox()).x;
  }
}
