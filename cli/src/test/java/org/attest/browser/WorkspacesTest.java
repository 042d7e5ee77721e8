package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A person goes from one workspace to another, and back.
final class WorkspacesTest {
  @RegisterExtension final Stage stage = Stage.withSamples();

  @Test
  void aNewWorkspaceIsEmptyAndTheOldOneIsAsItWas() {
    Visitor visitor = stage.visitor();
    Locator reports = visitor.page().locator(".tiles a[href='/reports']");
    String before = reports.textContent();

    Visitor.unfold(visitor.page().locator(".workspaces details"));
    visitor.page().getByLabel("Name").fill("second case");
    visitor.button("Make it").click();
    assertThat(visitor.title()).hasText("Bring reports in");
    assertThat(visitor.page().locator(".where")).containsText("second case");
    assertThat(visitor.page().locator(".workspaces b")).hasText("second case");

    visitor.button("Open " + stage.workspace()).click();
    assertThat(visitor.page().locator(".where")).containsText("workspace");
    assertThat(reports).hasText(before);
  }

  /// A form of the workspace before must not decide in this one.
  @Test
  void aFormOfTheWorkspaceBeforeIsRefused() {
    Visitor visitor = stage.visitor();
    Visitor other = stage.visitor();
    other.openEvent(SampleEvents.BOMBING);

    Visitor.unfold(visitor.page().locator(".workspaces details"));
    visitor.page().getByLabel("Name").fill("second case");
    visitor.button("Make it").click();
    assertThat(visitor.title()).hasText("Bring reports in");

    other.correct("killed", "16", "the hospital's list of names");
    assertThat(other.page().locator("[role=alert]")).containsText("out of date");
  }
}
