package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  @TempDir Path folder;

  @Test
  void textIsKeptToTheCharacter() throws IOException {
    String text = "Blast 😀 in Harven\r\n\r\nTwo people died.\n";
    Report report = accepted(write("one.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(report.text().toString()).isEqualTo(text);
    assertThat(report.name()).isEqualTo("one.txt");
    assertThat(report.published()).isEmpty();
  }

  @Test
  void sameBytesAreOneReportWhateverTheFileIsCalled() throws IOException {
    Report first = accepted(write("a.txt", "Same words.".getBytes(StandardCharsets.UTF_8)));
    Report second = accepted(write("b.txt", "Same words.".getBytes(StandardCharsets.UTF_8)));
    assertThat(first.id()).isEqualTo(second.id());
  }

  @Test
  void oldEncodingsAreRead() throws IOException {
    assertThat(
            accepted(write("latin.txt", "Señor Peña".getBytes(Charset.forName("windows-1252"))))
                .text()
                .toString())
        .isEqualTo("Señor Peña");
    assertThat(
            accepted(write("wide.txt", ("\uFEFF" + "Zwölf").getBytes(StandardCharsets.UTF_16LE)))
                .text()
                .toString())
        .isEqualTo("Zwölf");
  }

  @Test
  void badFilesCostOnlyThemselves() throws IOException {
    write("empty.txt", new byte[0]);
    write("binary.txt", new byte[] {1, 0, 2});
    write("good.txt", "Fine.".getBytes(StandardCharsets.UTF_8));
    List<IntakeResult> results = readAll(folder);
    assertThat(results).hasSize(3);
    assertThat(results.get(0)).isInstanceOf(IntakeResult.Refused.class);
    assertThat(results.get(1)).isInstanceOf(IntakeResult.Refused.class);
    assertThat(results.get(2)).isInstanceOf(IntakeResult.Accepted.class);
  }

  @Test
  void jsonLinesCarryMetadataAndRefuseLineByLine() throws IOException {
    Path file =
        write(
            "many.jsonl",
            """
            {"id": "n1", "title": "Two held", "text": "Police held two men.", "date": "2031-02-03T10:00:00Z", "outlet": "Harbour Post", "url": "https://example.org/1"}
            not json
            {"id": "n2", "date": "2031-02-03"}
            {"id": "n3", "text": "No date.", "date": "yesterday"}

            {"text": "Bare."}
            """
                .getBytes(StandardCharsets.UTF_8));
    List<IntakeResult> results = readAll(file);
    assertThat(results).hasSize(5);
    Report first = ((IntakeResult.Accepted) results.get(0)).report();
    assertThat(first.name()).isEqualTo("n1");
    assertThat(first.text().toString()).isEqualTo("Two held\n\nPolice held two men.");
    assertThat(first.published()).contains(LocalDate.of(2031, 2, 3));
    assertThat(first.outlet()).contains(new Outlet("Harbour Post"));
    assertThat(results.get(1).input()).endsWith("many.jsonl#2");
    assertThat(results.subList(1, 4)).allMatch(IntakeResult.Refused.class::isInstance);
    assertThat(((IntakeResult.Accepted) results.get(4)).report().name()).isEqualTo("line-6");
  }

  @Test
  void pagesGiveArticleAndMetadata() throws IOException {
    Report report =
        accepted(
            write(
                "page.html",
                """
                <html><head><title>Bridge shelled | Harbour Post</title>
                <meta property="og:site_name" content="Harbour Post">
                <meta property="article:published_time" content="2031-05-06T23:10:00+02:00">
                <link rel="canonical" href="https://example.org/bridge">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge shelled"}</script></head>
                <body><nav><p>Home and news and sport and weather and more of it</p></nav>
                <h1>Bridge shelled</h1>
                <div class="story"><p>Shells hit the bridge over the river Ane on Monday, the governor said.</p>
                <p>Three people were hurt when they ran for shelter, he added later.</p></div>
                <aside><p>Read more: ten seaside villas that you can afford this year</p></aside>
                <script>alert('x')</script></body></html>
                """
                    .getBytes(StandardCharsets.UTF_8)));
    assertThat(report.text().toString())
        .isEqualTo(
            "Bridge shelled\n\nShells hit the bridge over the river Ane on Monday, the governor said.\n\n"
                + "Three people were hurt when they ran for shelter, he added later.");
    assertThat(report.title()).contains("Bridge shelled");
    assertThat(report.outlet()).contains(new Outlet("Harbour Post"));
    assertThat(report.published()).contains(LocalDate.of(2031, 5, 6));
    assertThat(report.url()).contains("https://example.org/bridge");
  }

  @Test
  void foldersAreReadInPathOrderWithoutHiddenOrUnknownFiles() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.createDirectories(folder.resolve(".git"));
    write("b/x.txt", "x".getBytes(StandardCharsets.UTF_8));
    write("a.txt", "a".getBytes(StandardCharsets.UTF_8));
    write(".git/y.txt", "y".getBytes(StandardCharsets.UTF_8));
    write("picture.png", new byte[] {1});
    assertThat(Intake.sources(List.of(folder)))
        .extracting(source -> source.file().getFileName().toString())
        .containsExactly("a.txt", "x.txt");
  }

  @Test
  void aMissingPathIsNamed() {
    assertThatThrownBy(() -> Intake.sources(List.of(folder.resolve("nowhere"))))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("nowhere");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Report accepted(Path file) throws IOException {
    return ((IntakeResult.Accepted) readAll(file).getFirst()).report();
  }

  private static List<IntakeResult> readAll(Path path) throws IOException {
    List<IntakeResult> results = new ArrayList<>();
    for (Intake.Source source : Intake.sources(List.of(path))) {
      Intake.read(source, results::add);
    }
    return results;
  }
}
