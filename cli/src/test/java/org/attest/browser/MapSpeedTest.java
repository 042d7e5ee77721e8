package org.attest.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Measures, when asked to (`-Dmap.workspace=DIR`), how long the map of all events of a workspace
/// takes in the browser, and how much memory `attest serve` holds meanwhile. It judges nothing.
@EnabledIfSystemProperty(
    named = "map.workspace",
    matches = ".+",
    disabledReason = "the map is measured with -Dmap.workspace=DIR only")
final class MapSpeedTest {
  private static final int TIMES = 20;

  /// Notes the time since the page was asked for, of the frame in which the first bubble, and of
  /// that in which all of the map, can be seen.
  private static final String WATCH =
      """
      const painted = (selector, name) => {
        const look = () => {
          if (document.querySelector(selector)) {
            watching.disconnect();
            requestAnimationFrame(() => setTimeout(() => { window[name] = performance.now(); }));
          }
        };
        const watching = new MutationObserver(look);
        watching.observe(document, { childList: true, subtree: true, attributes: true });
      };
      painted("#map .bubble", "bubbles");
      painted("#map[data-drawn=yes]", "all");
      """;

  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

  private static final List<String> SCREENS =
      List.of("/", "/actors", "/places", "/reports", "/review", "/search?q=killed", "/history");

  @Test
  void measuresTheMap() throws IOException {
    Process server = serve(Path.of(System.getProperty("map.workspace")));
    try (Chromium chromium = Chromium.start()) {
      URI home = address(server);
      System.out.println("| map | to | median, ms | 95 %, ms | longest, ms |");
      System.out.println("|---|---|---|---|---|");
      measure("in a new browser", chromium.browser(), home, true);
      measure("seen before", chromium.browser(), home, false);
      browse(chromium.browser(), home);
      System.out.println();
      System.out.println("The memory of attest serve:");
      Files.readString(Path.of("/proc/" + server.pid() + "/status"))
          .lines()
          .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
          .forEach(System.out::println);
    } finally {
      server.destroy();
    }
  }

  private static Process serve(Path workspace) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of("..", "attest").toString(),
                "serve",
                "--port=0",
                "--no-browser",
                "--workspace=" + workspace)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    command.environment().put("XDG_STATE_HOME", workspace.resolve("state").toString());
    return command.start();
  }

  private static URI address(Process server) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group());
      }
    }
    throw new IllegalStateException("attest serve did not start");
  }

  private static void measure(String name, Browser browser, URI home, boolean anew) {
    List<Double> bubbles = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    BrowserContext context = context(browser, home);
    for (int i = 0; i <= TIMES; i++) {
      if (anew) {
        context.close();
        context = context(browser, home);
      }
      Page page = context.newPage();
      page.navigate("/events");
      page.locator("#map[data-drawn=yes]").waitFor();
      while (!(Boolean) page.evaluate("Boolean(window.bubbles && window.all)")) {
        page.waitForTimeout(20);
      }
      // The first one warms the server up.
      if (i > 0) {
        bubbles.add(number(page, "window.bubbles"));
        all.add(number(page, "window.all"));
      }
      page.close();
    }
    context.close();
    print(name, "first bubbles", bubbles);
    print(name, "all of it", all);
  }

  private static BrowserContext context(Browser browser, URI home) {
    BrowserContext context = browser.newContext(Look.DESK.options().setBaseURL(home.toString()));
    context.setDefaultTimeout(Visitor.PATIENCE);
    context.addInitScript(WATCH);
    return context;
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private static void print(String name, String to, List<Double> taken) {
    Collections.sort(taken);
    System.out.printf(
        "| %s | %s | %.0f | %.0f | %.0f |%n",
        name,
        to,
        taken.get(taken.size() / 2),
        taken.get((int) Math.ceil(0.95 * taken.size()) - 1),
        taken.getLast());
  }

  /// Looks at the other screens too, and at many events.
  private static void browse(Browser browser, URI home) {
    try (BrowserContext context = context(browser, home)) {
      Page page = context.newPage();
      for (int i = 0; i < TIMES; i++) {
        SCREENS.forEach(page::navigate);
        page.navigate("/events?first=" + 100 * i);
        page.locator("table.events tbody a").nth(i).click();
      }
    }
  }
}
