package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A source is graded where it vouches, a report where it is read.
final class GradeTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void anOriginAndAReportAreGradedByKeys() {
    Visitor visitor = stage.visitor();
    Page page = visitor.page();
    visitor.openEvent(SampleEvents.BOMBING);
    Locator origin = page.locator(".origins > li").first();
    String name = origin.locator("b").first().textContent();
    grade(page, origin, "B", "right so far");
    assertThat(origin.locator(".tag")).hasText("B: usually reliable");
    assertThat(origin).containsText("right so far");

    page.locator("ul.reports a").first().click();
    Locator report = page.locator(".grades li").first();
    grade(page, report, "4", "one stringer");
    assertThat(report.locator(".tag")).hasText("4: doubtful");
    assertThat(Accessibility.flaws(visitor)).isEmpty();

    visitor.openEvent(SampleEvents.BOMBING);
    assertThat(page.locator("ul.reports .tag").first()).hasText("4: doubtful");
    assertThat(Accessibility.flaws(visitor)).isEmpty();
    origin.locator("button", new Locator.LocatorOptions().setHasText("Undo")).click();
    assertThat(origin).containsText(name);
    assertThat(origin.locator(".tag")).hasCount(0);
  }

  private static void grade(Page page, Locator subject, String grade, String note) {
    Keyboard keys = new Keyboard(page);
    keys.tabTo(subject.locator("details.grade > summary").first());
    keys.press("Enter");
    keys.tabTo(subject.locator("select").first());
    keys.write(grade);
    keys.tabTo(subject.locator("input[name=note]").first());
    keys.write(note);
    keys.press("Enter");
  }
}
