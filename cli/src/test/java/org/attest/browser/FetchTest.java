package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.attest.intake.web.PagesOfThisMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A person has a page of the web fetched.
final class FetchTest {
  /// How long reading may take on a slow machine, in milliseconds.
  private static final double READING = 300_000;

  private static final String PAGE =
      """
      <!doctype html><html><head><title>Two policemen killed in Ostrell</title>
      <meta property="og:site_name" content="The Ostrell Gazette"></head><body><article>
      <p>Gunmen killed two policemen in Ostrell on 3 May 2031, the town's mayor said on Sunday.</p>
      </article><script src="https://elsewhere.example/spy.js"></script></body></html>
      """;

  @RegisterExtension final Stage stage = Stage.emptyWith(PagesOfThisMachine.pages());

  @RegisterExtension final Stage shipped = Stage.empty();

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/news/policemen",
        exchange -> {
          byte[] content = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/news/policemen";
  }

  private static void fetch(Visitor visitor, String address) {
    assertThat(visitor.page().locator("#leaves")).containsText("This leaves the machine");
    visitor.page().getByLabel("Its address").fill(address);
    visitor.button("Fetch and read").click();
  }

  @Test
  void thePageBecomesAReportWithItsAddress() {
    Visitor visitor = stage.visitor();
    fetch(visitor, address());
    assertThat(visitor.page().locator(".tiles a[href='/reports']"))
        .containsText("1 report", new LocatorAssertions.ContainsTextOptions().setTimeout(READING));
    visitor.open("/reports");
    visitor.link("127.0.0.1-policemen.html").click();
    assertThat(visitor.page().locator("main")).containsText("The Ostrell Gazette");
    assertThat(visitor.page().locator("main")).containsText(address());
  }

  @Test
  void whatIsOnThisMachineIsNotFetched() {
    Visitor visitor = shipped.visitor();
    fetch(visitor, address().replaceFirst(":[0-9]+", ""));
    assertThat(visitor.page().locator("main")).containsText("no address of the internet");
  }
}
