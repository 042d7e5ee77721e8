package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.serve.guard.PasswordHash;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import org.attest.serve.guard.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A workspace names its people: they sign in, and their decisions bear their names.
final class SignInTest {
  private static final String PASSWORD = "rivers run slow";

  @RegisterExtension final Stage stage = Stage.withSamples();

  @BeforeEach
  void people() {
    PasswordHash hash = PasswordHash.of(PASSWORD);
    PeopleFile people = new PeopleFile(stage.workspace());
    people.change(all -> all.with(new Person("Noor Vasilenko", Role.CODER, hash)));
    people.change(all -> all.with(new Person("Ivo Reader", Role.READER, hash)));
  }

  private static void signIn(Visitor visitor, String name, String password) {
    Keyboard keys = new Keyboard(visitor.page());
    keys.tabTo(visitor.page().getByLabel("Name"));
    keys.press("ControlOrMeta+a");
    keys.write(name);
    keys.tabTo(visitor.page().getByLabel("Password"));
    keys.write(password);
    keys.press("Enter");
  }

  @Test
  void aPersonSignsInDecidesAndSignsOutByKeys() {
    Visitor visitor = stage.visitor();
    Page page = visitor.page();
    Keyboard keys = new Keyboard(page);
    visitor.open("/history");
    assertThat(visitor.title()).hasText("Sign in");
    assertThat(page.locator("nav")).hasCount(0);

    signIn(visitor, "Noor Vasilenko", "rivers run fast");
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("The name or the password is wrong.");
    assertThat(page.getByLabel("Name")).hasValue("Noor Vasilenko");
    assertThat(page.getByLabel("Password")).hasValue("");
    assertThat(Accessibility.flaws(visitor)).isEmpty();
    signIn(visitor, "Noor Vasilenko", PASSWORD);
    assertThat(page).hasURL(Pattern.compile(".*/history"));
    assertThat(page.locator(".where")).containsText("Noor Vasilenko");
    assertThat(Accessibility.flaws(visitor)).isEmpty();

    visitor.openEvent(SampleEvents.BOMBING);
    visitor.correct("killed", "14", "the hospital's list");
    assertThat(visitor.field("killed").locator(".decided"))
        .hasText("14, decided by Noor Vasilenko");
    visitor.open("/history");
    Locator entries = page.locator("ol.log > li");
    assertThat(entries).hasCount(1);
    assertThat(entries.first()).containsText("Noor Vasilenko");

    keys.tabTo(visitor.button("Sign out"));
    keys.press("Enter");
    assertThat(visitor.title()).hasText("Sign in");
    visitor.open("/history");
    assertThat(visitor.title()).hasText("Sign in");
  }

  @Test
  void aReaderIsShownNoFormsToDecide() {
    Visitor visitor = stage.visitor();
    signIn(visitor, "Ivo Reader", PASSWORD);
    assertThat(visitor.page().locator(".where")).containsText("Ivo Reader");
    for (String path : List.of("/", "/events", "/review", "/history")) {
      visitor.open(path);
      visitor.page().keyboard().press("Control+z");
      assertThat(visitor.page().locator("form[method=post]")).hasCount(1);
      assertThat(visitor.button("Sign out")).isVisible();
      assertThat(Accessibility.flaws(visitor)).isEmpty();
    }
    visitor.openEvent(SampleEvents.BOMBING);
    assertThat(visitor.page().locator("form[method=post]")).hasCount(1);
    assertThat(Accessibility.flaws(visitor)).isEmpty();
    visitor.page().locator("ul.reports a").first().click();
    assertThat(visitor.page().locator(".text")).isVisible();
    assertThat(visitor.page().locator("form[method=post]")).hasCount(1);
  }
}
