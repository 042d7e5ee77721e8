package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Text that wants to be more than text. That no script runs and no policy is broken, the stage
/// sees to: here the text has to be shown as it is.
final class HostileTextTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String IMAGE = "\"><img src=x onerror=alert(2)>";

  private static final String REPORT =
      SCRIPT
          + """
           at the market of Tollen {{7*7}} ${7*7}

          TOLLEN, Sarvakia, March 12, 2031 (Harrow <b onmouseover=alert(3)>Dispatch</b>) - A car bomb
          exploded at the market of Tollen on Wednesday, killing nine people "><img src=x
          onerror=alert(2)> and wounding 24, police chief Oskar '"><svg onload=alert(4)>Brenn said.

          "I saw a white van \u202eevil\u202c, then dust 💥," said Anka </textarea><script>alert(5)</script>
          Brell. Gunmen of the {{constructor.constructor('alert(6)')()}} Brigade shot two policemen
          in Hadrin on March 13, 2031, the <a href="javascript:alert(7)">ministry</a> said. Ω≠é שלום
          """;

  @RegisterExtension final Stage stage = Stage.empty();

  @Test
  void hostileTextIsShownAsText() {
    Visitor visitor = stage.visitor();
    visitor.page().locator("#text").fill(REPORT);
    visitor.button("Read").click();
    read(visitor);
    assertThat(upload(visitor, "<img src=x onerror=alert(2)>.jsonl", "{no json " + SCRIPT))
        .isLessThan(400);
    visitor.open("/");
    read(visitor);
    assertThat(visitor.page().locator("main")).containsText("Not read");
    assertInert(visitor);
    visitor.signAs(IMAGE);
    assertInert(visitor);

    visitor.open("/reports");
    assertInert(visitor);
    visitor.page().locator("table.list a").first().click();
    assertThat(visitor.page().locator(".text")).containsText(SCRIPT);
    assertThat(visitor.page().locator(".text")).containsText("{{7*7}} ${7*7}");
    assertThat(visitor.page().locator(".text")).containsText("onerror=alert(2)>");
    assertThat(visitor.page().locator(".text")).containsText("💥");
    assertInert(visitor);

    Set<String> events = addresses(visitor);
    assertThat(events).hasSizeGreaterThanOrEqualTo(2);
    for (String event : events) {
      visitor.open(event);
      assertInert(visitor);
    }
    decide(visitor);
    assertThat(visitor.page().locator("main")).containsText(IMAGE);
    assertInert(visitor);
    visitor.open(
        "/compare?"
            + String.join("&", addresses(visitor).stream().map(HostileTextTest::asked).toList()));
    assertThat(visitor.page().locator("article.account").first()).isVisible();
    assertInert(visitor);
    visitor.open("/history");
    assertThat(visitor.page().locator("ol.log")).containsText(IMAGE);
    assertInert(visitor);
    for (String screen : List.of("/actors", "/places", "/review", "/search?q=killed")) {
      visitor.open(screen);
      assertInert(visitor);
    }
    visitor.open("/actors");
    for (String actor : hrefs(visitor, "table.list a")) {
      visitor.open(actor);
      assertInert(visitor);
    }
    visitor.open("/events?words=" + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8));
    visitor.page().locator("form.save input[name=name]").fill(IMAGE + SCRIPT);
    visitor.button("Keep").click();
    assertThat(visitor.page().locator("table.list")).containsText(IMAGE + SCRIPT);
    assertInert(visitor);
  }

  @Test
  void hostileAddressesAreShownAsText() {
    Visitor visitor = stage.visitor();
    for (String path :
        List.of(
            "/events?from=",
            "/events?place=",
            "/events/",
            "/reports/",
            "/compare?event=a&event=",
            "/")) {
      int status = visitor.open(path + URLEncoder.encode(SCRIPT + IMAGE, StandardCharsets.UTF_8));
      assertThat(status).as(path).isLessThan(500);
      assertInert(visitor);
    }
  }

  @Test
  void hostileNamesStayInsideTheWorkspace() {
    Visitor visitor = stage.visitor();
    String text = "TOLLEN, Sarvakia, March 12, 2031 - A car bomb killed nine people in Tollen.\n";
    List<String> names =
        List.of(
            "../../outside.txt",
            "..\\..\\outside too.txt",
            "/etc/outside.txt",
            "C:\\outside.txt",
            "..",
            ".htaccess",
            "\u202etxt.exe",
            "'; drop table report; --.txt",
            "ß".repeat(400) + ".txt");
    for (String name : names) {
      assertThat(upload(visitor, name, text + name)).as(name).isLessThan(400);
      visitor.open("/");
      read(visitor);
      assertInert(visitor);
    }
    assertThat(Folders.filesBelow(stage.workspace().getParent()))
        .allMatch(file -> file.startsWith("workspace/"));
    visitor.open("/reports");
    assertThat(visitor.page().locator("main")).containsText("outside too.txt");
    assertInert(visitor);
  }

  private static String asked(String event) {
    return "event=" + event.substring("/events/".length());
  }

  /// Waits until nothing is being read.
  private static void read(Visitor visitor) {
    assertThat(visitor.page().locator("#progress[data-running=no]"))
        .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(300_000));
  }

  /// Sends a file under a name that no browser would send.
  private static int upload(Visitor visitor, String name, String text) {
    String token = visitor.page().locator("input[name=token]").first().inputValue();
    FilePayload file = new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    return visitor
        .page()
        .request()
        .post(
            "/import",
            RequestOptions.create()
                .setMultipart(FormData.create().set("token", token).set("files", file)))
        .status();
  }

  private static Set<String> addresses(Visitor visitor) {
    visitor.open("/events");
    assertInert(visitor);
    return hrefs(visitor, "table.events a");
  }

  private static Set<String> hrefs(Visitor visitor, String links) {
    Set<String> addresses = new LinkedHashSet<>();
    for (Locator link : visitor.page().locator(links).all()) {
      addresses.add(String.valueOf(link.getAttribute("href")));
    }
    return addresses;
  }

  private static void decide(Visitor visitor) {
    visitor.open(addresses(visitor).iterator().next());
    visitor.correct("place", IMAGE, SCRIPT + IMAGE);
  }

  /// What was written is text, and not an element.
  private static void assertInert(Visitor visitor) {
    List<String> elements = new ArrayList<>();
    for (String element :
        List.of("script", "img", "[onload]", "[onmouseover]", "[href^=javascript]")) {
      if (visitor.page().locator("main " + element).count() > 0) {
        elements.add(element);
      }
    }
    assertThat(elements).as(visitor.page().url()).isEmpty();
    assertThat(visitor.page().locator("script:not([src^='/assets/'])")).hasCount(0);
  }
}
