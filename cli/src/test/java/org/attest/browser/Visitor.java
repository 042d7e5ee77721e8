package org.attest.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person with a browser of their own. It notes what must never happen: a dialog, an error of a
/// script, a breach of the content security policy, a request to another machine.
final class Visitor {
  /// What Chromium writes where the server answers with a status that says so: no fault.
  private static final String ANSWERED = "Failed to load resource: the server responded";

  private static final String REPORT_BREACHES =
      """
      document.addEventListener("securitypolicyviolation", breach =>
        console.error("breach of " + breach.violatedDirective + " by " + breach.blockedURI));
      """;

  /// How long a screen may take on a slow machine, in milliseconds.
  static final double PATIENCE = 30_000;

  private final BrowserContext context;
  private final URI home;
  private final Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> trouble = new ArrayList<>();

  Visitor(Browser browser, URI home, Look look) {
    this.home = home;
    context = browser.newContext(look.options().setBaseURL(home.toString()));
    context.setDefaultTimeout(PATIENCE);
    context.addInitScript(REPORT_BREACHES);
    context.onRequest(request -> requests.add(request.url()));
    page = context.newPage();
    page.onPageError(error -> trouble.add("error of a script: " + error));
    page.onDialog(
        dialog -> {
          trouble.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().startsWith(ANSWERED)) {
            trouble.add("console: " + message.text());
          }
        });
  }

  /// Goes on with another window or at another time of the day.
  void lookWith(Look look) {
    page.setViewportSize(look.width(), look.height());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
  }

  Page page() {
    return page;
  }

  /// Goes to an address of the workbench, as `/events`.
  ///
  /// @return the status of the answer
  int open(String path) {
    @Nullable Response answer = page.navigate(path);
    return answer == null ? 0 : answer.status();
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /// A link whose text begins so or has these words in it.
  Locator link(String words) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first();
  }

  /// The main heading of the screen.
  Locator title() {
    return page.locator("h1");
  }

  /// The part of the event screen about one field, as `killed`.
  Locator field(String name) {
    return page.locator("#field-" + name);
  }

  /// Opens the event with such a headline, from the list.
  void openEvent(String headline) {
    open("/events");
    link(headline).click();
  }

  /// Marks an event of the list for a comparison.
  void choose(String headline) {
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Choose " + headline))
        .first()
        .check();
  }

  /// Opens something folded up, whether it is open or not.
  static void unfold(Locator details) {
    if (details.getAttribute("open") == null) {
      details.locator("summary").first().click();
    }
  }

  /// Follows the first words that a field rests on into their report.
  ///
  /// @return the words
  String openFirstQuote(String field) {
    Locator value = field(field).locator("details.value").first();
    unfold(value);
    Locator words = value.locator(".quote mark").first();
    String quoted = words.textContent();
    words.click();
    return quoted;
  }

  /// Decides on the value of a field, on the screen of an event.
  void correct(String field, String value, String note) {
    Locator decide = field(field).locator("details.decide");
    unfold(decide);
    decide.locator("input[name=value]").fill(value);
    decide.locator("input[name=note]").fill(note);
    decide.locator("button", new Locator.LocatorOptions().setHasText("Correct")).click();
  }

  /// Says who decides in this browser.
  void signAs(String name) {
    open("/history");
    page.getByLabel("I am").fill(name);
    button("Keep the name").click();
  }

  /// All addresses that the browser asked for.
  List<String> requests() {
    return List.copyOf(requests);
  }

  /// Closes the browser.
  ///
  /// @return what happened that must not
  List<String> leave() {
    context.close();
    for (String request : requests) {
      if (!request.startsWith(home.toString()) && !request.startsWith("data:")) {
        trouble.add("request to " + request);
      }
    }
    return trouble;
  }
}
