package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two people decide on one event: the second is told, and nothing that either wrote is lost.
final class TwoPeopleTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void theSecondIsToldAndDecidesAgain() {
    Visitor first = stage.visitor();
    Visitor second = stage.visitor();
    second.signAs("Jonas Petrell");
    first.openEvent(SampleEvents.BOMBING);
    second.openEvent(SampleEvents.BOMBING);
    String event = second.page().url();

    first.correct("killed", "14", "the hospital's list");
    assertThat(first.field("killed").locator(".decided")).hasText("14, decided by Mara Lindqvist");
    second.correct("killed", "16", "a second list came");
    assertThat(second.title()).hasText("Somebody was faster");
    Locator told = second.page().locator("main");
    assertThat(told).containsText("Mara Lindqvist");
    assertThat(told).containsText("16");
    assertThat(told).containsText("a second list came");

    second.page().goBack();
    assertThat(second.page()).hasURL(event);
    second.page().reload();
    assertThat(second.field("killed").locator(".decided")).hasText("14, decided by Mara Lindqvist");
    second.correct("killed", "16", "a second list came");
    assertThat(second.field("killed").locator(".decided")).hasText("16, decided by Jonas Petrell");

    first.open("/history");
    Locator entries = first.page().locator("ol.log > li");
    assertThat(entries).hasCount(2);
    assertThat(entries.nth(0)).containsText("a second list came");
    assertThat(entries.nth(1)).containsText("the hospital's list");
  }

  @Test
  void theWayFromTheConflictLeadsToTheEventAsItIsNow() {
    Visitor first = stage.visitor();
    Visitor second = stage.visitor();
    first.openEvent(SampleEvents.BOMBING);
    second.openEvent(SampleEvents.BOMBING);
    first.correct("killed", "14", "the hospital's list");
    assertThat(first.field("killed").locator(".decided")).isVisible();
    second.correct("killed", "16", "a second list came");
    second.link("as it is now").click();
    assertThat(second.field("killed").locator(".decided")).hasText("14, decided by Mara Lindqvist");
  }
}
