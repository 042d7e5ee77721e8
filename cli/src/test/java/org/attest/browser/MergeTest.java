package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two events become one, two again, and what was decided is taken back step by step.
final class MergeTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void eventsAreMergedAndSplitAgain() {
    Visitor visitor = stage.visitor();
    visitor.openEvent(SampleEvents.SHOOTING);
    List<String> told = mentions(visitor);
    visitor.open("/events");
    int events = rows(visitor);

    visitor.choose(SampleEvents.BOMBING);
    visitor.choose(SampleEvents.SHOOTING);
    visitor.button("Compare the chosen").click();
    assertThat(visitor.page().locator("article.account")).hasCount(2);
    Locator merging = visitor.page().locator("form[action='/merge']");
    merging.locator("input[name=note]").fill("one night, one gang");
    merging.locator("button").click();
    assertThat(visitor.page().locator("main")).containsText("one night, one gang");
    assertThat(mentions(visitor)).containsAll(told);

    Visitor.unfold(split(visitor));
    for (Locator mention : split(visitor).locator("label.mention").all()) {
      if (told.contains(mention.innerText())) {
        mention.locator("input").check();
      }
    }
    split(visitor).locator("input[name=note]").fill("another street");
    visitor.button("Split them off").click();
    assertThat(visitor.page().locator("main")).containsText("another street");
    visitor.open("/events");
    assertThat(visitor.link(SampleEvents.SHOOTING)).isVisible();
    assertThat(rows(visitor)).isEqualTo(events);

    visitor.open("/history");
    Locator entries = visitor.page().locator("ol.log > li");
    assertThat(entries).hasCount(2);
    assertThat(entries.nth(0)).containsText("another street");
    assertThat(entries.nth(1)).containsText("one night, one gang");

    entries.nth(0).locator("button").click();
    assertThat(visitor.page().locator("article.account")).isVisible();
    assertThat(mentions(visitor)).containsAll(told);
    visitor.open("/events");
    assertThat(rows(visitor)).isEqualTo(events - 1);

    visitor.open("/history");
    assertThat(entries).hasCount(3);
    entries.nth(2).locator("button").click();
    visitor.openEvent(SampleEvents.SHOOTING);
    assertThat(mentions(visitor)).isEqualTo(told);
    visitor.open("/events");
    assertThat(rows(visitor)).isEqualTo(events);
  }

  private static Locator split(Visitor visitor) {
    return visitor
        .page()
        .locator("details", new Page.LocatorOptions().setHasText("Split it"))
        .last();
  }

  private static int rows(Visitor visitor) {
    return visitor.page().locator("table.events tbody tr").count();
  }

  /// The words that tell of the event, as the form for a split lists them.
  private static List<String> mentions(Visitor visitor) {
    assertThat(visitor.title()).isVisible();
    Visitor.unfold(split(visitor));
    List<String> words = new ArrayList<>();
    for (Locator mention : split(visitor).locator("label.mention").all()) {
      words.add(mention.innerText());
    }
    return words;
  }
}
