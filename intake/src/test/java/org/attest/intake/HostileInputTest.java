package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attest.core.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Input that is broken, huge or made to do harm is read as it is, or refused with the reason.
class HostileInputTest {
  private static final String SENTENCE = "Two men were held in Harven on Monday, police said.";

  @TempDir Path folder;

  @Test
  void longTextIsRefusedWhateverItsFormat() throws IOException {
    String text = "word ".repeat(100_001);
    assertThat(refusal("long.txt", text)).contains("500,000 characters");
    assertThat(refusal("long.html", "<p>" + text + "</p>")).contains("500,000 characters");
    assertThat(refusal("long.jsonl", "{\"text\": \"" + text + "\"}")).contains("500,000");
  }

  @Test
  void emptyFilesSayThatTheyAre() throws IOException {
    assertThat(refusal("empty.txt", "")).isEqualTo("is empty");
    assertThat(refusal("empty.html", "")).isEqualTo("is empty");
  }

  @Test
  void otherDataThanTextIsRefusedOnce() throws IOException {
    byte[] data = new byte[2_000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * 7);
    }
    for (String name : List.of("data.txt", "data.html", "data.jsonl")) {
      Files.write(folder.resolve(name), data);
      assertThat(read(folder.resolve(name)))
          .as(name)
          .singleElement()
          .isInstanceOf(IntakeResult.Refused.class);
    }
  }

  @Test
  void halfCharactersAreRefusedInTextAndMetadata() throws IOException {
    assertThat(refusal("text.jsonl", "{\"text\": \"a \\ud800 b\"}")).contains("half a character");
    assertThat(refusal("outlet.jsonl", "{\"text\": \"a\", \"outlet\": \"\\udc00\"}"))
        .contains("half a character");
    assertThat(accepted("whole.jsonl", "{\"text\": \"a \\ud83d\\ude00 b\"}").text().length())
        .isEqualTo(5);
  }

  @Test
  void linesOfJsonAreTakenWholeOrNotAtAll() throws IOException {
    assertThat(refusal("two.jsonl", "{\"text\": \"a\"} {\"text\": \"b\"}"))
        .contains("more than one");
    assertThat(refusal("twice.jsonl", "{\"text\": \"a\", \"text\": \"b\"}")).contains("Duplicate");
    assertThat(refusal("deep.jsonl", "{\"x\": " + "[".repeat(100_000))).contains("too deeply");
  }

  @Test
  void placeholdersAreNoDates() throws IOException {
    assertThat(refusal("zero.jsonl", "{\"text\": \"a\", \"date\": \"0001-01-01\"}"))
        .contains("YYYY-MM-DD");
    String page = "<meta name=\"date\" content=\"0001-01-01T00:00:00\"><p>" + SENTENCE + "</p>";
    assertThat(accepted("page.html", page).published()).isEmpty();
  }

  @Test
  void pagesInOldEncodingsAreRead() throws IOException {
    String page = "<p>Señor Peña spoke in São Roque, and two men were held.</p>";
    Path old = folder.resolve("old.html");
    Files.write(old, page.getBytes(Charset.forName("windows-1252")));
    assertThat(accepted(old).text().toString()).contains("Señor Peña spoke in São Roque");
    Path named = folder.resolve("named.html");
    Files.write(
        named,
        ("<meta charset=\"koi8-r\"><p>Полиция задержала двух человек в понедельник.</p>")
            .getBytes(Charset.forName("koi8-r")));
    assertThat(accepted(named).text().toString()).startsWith("Полиция задержала");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void deeplyNestedPagesAreRead() throws IOException {
    for (String tag : List.of("<div>", "<blockquote>", "<ul><li>x", "<table><tr><td>")) {
      String page = tag.repeat(20_000) + "<p>" + SENTENCE + "</p>";
      assertThat(accepted("deep.html", page).text().toString()).contains(SENTENCE);
    }
    String metadata =
        "<script type=\"application/ld+json\">" + "[".repeat(100_000) + "</script><p>" + SENTENCE;
    assertThat(accepted("deep.html", metadata).text().toString()).isEqualTo(SENTENCE);
  }

  @Test
  void aNamedPathMayBeNoFileAtAll() {
    IntakeResult folderResult = read(new Intake.Source(folder, 0)).getFirst();
    assertThat(((IntakeResult.Refused) folderResult).reason()).contains("cannot be opened");
    Path gone = folder.resolve("gone.txt");
    IntakeResult goneResult = read(new Intake.Source(gone, 0)).getFirst();
    assertThat(((IntakeResult.Refused) goneResult).reason()).contains("not there any more");
    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      IntakeResult deviceResult = read(new Intake.Source(device, 0)).getFirst();
      assertThat(((IntakeResult.Refused) deviceResult).reason()).contains("pipe or device");
    }
  }

  private String refusal(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    return ((IntakeResult.Refused) read(file).getFirst()).reason();
  }

  private Report accepted(String name, String content) throws IOException {
    return accepted(Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8));
  }

  private static Report accepted(Path file) throws IOException {
    return ((IntakeResult.Accepted) read(file).getFirst()).report();
  }

  private static List<IntakeResult> read(Path file) throws IOException {
    return read(Intake.sources(List.of(file)).getFirst());
  }

  private static List<IntakeResult> read(Intake.Source source) {
    List<IntakeResult> results = new ArrayList<>();
    Intake.read(source, results::add);
    return results;
  }
}
