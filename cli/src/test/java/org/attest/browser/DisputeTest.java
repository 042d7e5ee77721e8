package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A person finds a dispute, sees who says what, decides, and takes it back.
final class DisputeTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void aDisputeIsDecidedAndTheDecisionTakenBack() {
    Visitor visitor = stage.visitor();
    visitor.link("Events").click();
    visitor.page().getByLabel("disputed", new Page.GetByLabelOptions().setExact(true)).check();
    visitor.button("Show").click();
    Locator rows = visitor.page().locator("table.events tbody tr");
    assertThat(rows.first()).isVisible();
    assertThat(rows.filter(new Locator.FilterOptions().setHasNotText("disputed"))).hasCount(0);

    visitor.link(SampleEvents.BOMBING).click();
    Locator killed = visitor.field("killed");
    assertThat(killed.locator("h3")).containsText("disputed");
    Locator contested = killed.locator("details.value[open]");
    assertThat(contested.count()).isGreaterThanOrEqualTo(2);
    assertThat(contested.nth(0).locator(".quote q").first()).isVisible();
    assertThat(contested.nth(1).locator(".quote q").first()).isVisible();
    String before = killed.innerText();

    visitor.correct("killed", "14", "the hospital's list of names");
    assertThat(killed.locator(".decided")).hasText("14, decided by Mara Lindqvist");
    assertThat(killed.locator("h3")).not().containsText("disputed");
    assertThat(visitor.page().locator("main")).containsText("the hospital's list of names");

    visitor.page().keyboard().press("Control+z");
    assertThat(killed.locator(".decided")).hasCount(0);
    assertThat(visitor.title()).containsText(SampleEvents.BOMBING);
    assertThat(killed.innerText()).isEqualTo(before);
  }
}
