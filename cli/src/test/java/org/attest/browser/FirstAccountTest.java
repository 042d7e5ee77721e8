package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// From nothing to the words that a value rests on.
final class FirstAccountTest {
  /// How long reading the samples may take on a slow machine, in milliseconds.
  private static final double READING = 300_000;

  @RegisterExtension final Stage stage = Stage.empty();

  @Test
  void samplesBecomeAccountsWhoseWordsAreMarkedInTheReport() {
    Visitor visitor = stage.visitor();
    assertThat(visitor.title()).hasText("Bring reports in");
    visitor.button("Open the samples").click();
    Locator events = visitor.page().locator(".tiles a[href='/events']");
    assertThat(events)
        .containsText("events", new LocatorAssertions.ContainsTextOptions().setTimeout(READING));
    assertThat(visitor.page().locator("#progress progress"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(READING));
    List<String> asked = visitor.requests();
    assertThat(asked).anyMatch(address -> address.endsWith("/progress/events"));
    assertThat(asked).noneMatch(address -> address.endsWith("/progress"));
    events.click();

    visitor.link(SampleEvents.BOMBING).click();
    assertThat(visitor.title()).containsText(SampleEvents.BOMBING);
    for (String field : new String[] {"type", "date", "place", "killed"}) {
      assertThat(visitor.field(field).locator("summary b").first()).isVisible();
    }

    String quoted = visitor.openFirstQuote("killed");
    assertThat(visitor.page().locator("#words")).isInViewport();
    assertThat(String.join("", visitor.page().locator(".pointed").allTextContents()))
        .isEqualTo(quoted);
  }

  @Test
  void theAccountsAppearWhereTheServerCannotTellHowItGoes() {
    Visitor visitor = stage.visitor();
    visitor
        .page()
        .route("**/progress/events", route -> route.fulfill(new FulfillOptions().setStatus(404)));
    visitor.page().locator("#text").fill("Gunmen killed two policemen in Ostrell on 3 May 2031.");
    visitor.button("Read").click();
    assertThat(visitor.page().locator(".tiles a[href='/reports']"))
        .containsText("1 report", new LocatorAssertions.ContainsTextOptions().setTimeout(READING));
    assertThat(visitor.requests()).anyMatch(address -> address.endsWith("/progress"));
  }
}
