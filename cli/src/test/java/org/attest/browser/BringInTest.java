package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A person brings a folder in, and has what could not be read tried again.
final class BringInTest {
  private static final double LONG = 120_000;

  @RegisterExtension final Stage stage = Stage.empty();

  @TempDir Path brought;

  @Test
  void ofAFolderWhatCanBeReadIsRead() throws IOException {
    Files.createDirectory(brought.resolve("later"));
    Files.writeString(
        brought.resolve("first.txt"), "Gunmen killed two policemen in Ostrell on 3 May 2031.");
    Files.writeString(
        brought.resolve("later/second.txt"), "A bomb wounded six people in Kaldeth on 4 May 2031.");
    Files.write(brought.resolve("later/picture.png"), new byte[] {1, 2, 3});
    Visitor visitor = stage.visitor();
    visitor.page().locator("#folder").setInputFiles(brought);
    visitor.button("Read").first().click();
    assertThat(reports(visitor))
        .containsText("2 reports", new ContainsTextOptions().setTimeout(LONG));
    assertThat(visitor.page().getByText("Not read")).hasCount(0);
  }

  @Test
  void whatFailedIsTriedAgain() throws IOException {
    Path file = brought.resolve("wire.jsonl");
    Files.writeString(
        file, "{\"text\": \"Gunmen killed two policemen in Ostrell on 3 May 2031.\"}\n{oops\n");
    Visitor visitor = stage.visitor();
    visitor.page().locator("#files").setInputFiles(file);
    visitor.button("Read").first().click();
    assertThat(reports(visitor))
        .containsText("1 report", new ContainsTextOptions().setTimeout(LONG));
    assertThat(visitor.page().locator("td", new Page.LocatorOptions().setHasText("wire.jsonl#2")))
        .hasCount(1);

    Files.writeString(
        stage.workspace().resolve("reports/wire.jsonl"),
        "{\"text\": \"Gunmen killed two policemen in Ostrell on 3 May 2031.\"}\n"
            + "{\"text\": \"A bomb wounded six people in Kaldeth on 4 May 2031.\"}\n");
    visitor.button("Try them again").click();
    assertThat(reports(visitor))
        .containsText("2 reports", new ContainsTextOptions().setTimeout(LONG));
    assertThat(visitor.page().getByText("Not read"))
        .hasCount(0, new HasCountOptions().setTimeout(LONG));
  }

  private static Locator reports(Visitor visitor) {
    return visitor.page().locator(".tiles a[href='/reports']");
  }
}
