package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people see while accounts are made.
final class ComparingTest {
  private static final double LONG = 120_000;

  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void howFarItIsAndHowLongItLastsIsSaid() {
    Visitor visitor = stage.visitor();
    String state =
        "{\"running\":true,\"read\":12,\"failed\":0,\"perSecond\":2.5,"
            + "\"secondsLeft\":182,\"compared\":0.42}";
    visitor
        .page()
        .route("**/progress/events", route -> route.fulfill(new FulfillOptions().setStatus(404)));
    visitor
        .page()
        .route(
            "**/progress",
            route ->
                route.fulfill(
                    new FulfillOptions().setContentType("application/json").setBody(state)));
    visitor.page().locator("#text").fill("Gunmen killed two policemen in Ostrell on 3 May 2031.");
    visitor.button("Read").click();
    assertThat(visitor.page().locator("#progress .words"))
        .containsText(
            "Comparing what the reports say: 42 %, 3 min 2 s left",
            new ContainsTextOptions().setTimeout(LONG));
    assertThat(visitor.page().locator("#progress progress")).hasAttribute("value", "0.42");
  }

  @Test
  void anAccountOfAnotherVersionIsShownOnceItIsMadeAnew() throws SQLException {
    Visitor visitor = stage.visitor();
    visitor.openEvent(SampleEvents.BOMBING);
    String event = visitor.page().url();
    makeIllegible();
    visitor.page().reload();
    assertThat(visitor.title()).hasText("Not made yet");
    assertThat(visitor.page().locator("[role=alert]")).containsText("another version of Attest");

    visitor.open("/");
    Visitor.unfold(visitor.page().locator(".workspaces details"));
    visitor.page().getByLabel("Name").fill("second case");
    visitor.button("Make it").click();
    visitor.button("Open " + stage.workspace()).click();
    assertThat(visitor.page().locator("#progress[data-running=no]"))
        .hasCount(1, new HasCountOptions().setTimeout(LONG));
    visitor.page().navigate(event);
    assertThat(visitor.title()).containsText(SampleEvents.BOMBING);
  }

  private void makeIllegible() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + stage.workspace().resolve("attest.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update account set json = x'00', told = null");
      statement.executeUpdate("update state set value = 'accounts-0/old' where name = 'resolved'");
    }
  }
}
