package org.attest.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The browser that is installed on this machine. Nothing is fetched: without one the tests are
/// skipped, except where they are required, as in continuous integration.
final class Chromium implements AutoCloseable {
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /// The browser calls nobody, and runs in a container too.
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-domain-reliability",
          "--disable-sync",
          "--no-first-run",
          "--no-pings");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// Starts it. Where there is none, the test that asks is skipped, or fails if it is required.
  static Chromium start() {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      String missing =
          "no Chromium is installed (apt-get install chromium), or ATTEST_CHROMIUM does not name it";
      if (isRequired()) {
        throw new AssertionError(missing);
      }
      Assumptions.abort("The browser is not tested: " + missing);
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.orElseThrow())
                    .setArgs(ARGUMENTS));
    return new Chromium(playwright, browser);
  }

  private static boolean isRequired() {
    return System.getenv("CI") != null || "required".equals(System.getenv("ATTEST_BROWSER_TESTS"));
  }

  private static Optional<Path> program() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("ATTEST_CHROMIUM")).stream(), USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
