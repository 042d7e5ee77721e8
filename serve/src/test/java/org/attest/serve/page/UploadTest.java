package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.resolution.StageWatcher;
import org.attest.serve.RunningWorkbench;
import org.attest.serve.desk.ReportIntake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that people bring in, whatever they are called.
final class UploadTest {
  private static final String BOUNDARY = "between-the-parts";

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private RunningWorkbench workbench;

  @BeforeEach
  void start() {
    workbench = RunningWorkbench.start(folder, new Keeping());
  }

  @AfterEach
  void stop() {
    workbench.close();
  }

  private HttpResponse<String> upload(String name, String content)
      throws IOException, InterruptedException {
    return upload(name, content, "X-Attest-Token", workbench.token());
  }

  private HttpResponse<String> upload(String name, String content, String header, String value)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n"
                + "Content-Type: text/plain\r\n\r\n%s\r\n--%s--\r\n")
            .formatted(BOUNDARY, name, content, BOUNDARY)
            .getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(workbench.address().resolve("/import"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private Set<String> kept() throws IOException {
    Path inbox = folder.resolve("reports");
    if (!Files.exists(inbox)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(inbox)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void filesOfOneNameStayApart() throws IOException, InterruptedException {
    for (String content : List.of("one", "two", "one", "two", "three")) {
      assertThat(upload("report.txt", content).statusCode()).isEqualTo(302);
    }
    assertThat(kept()).containsExactly("report (2).txt", "report (3).txt", "report.txt");
    assertThat(folder.resolve("reports/report.txt")).hasContent("one");
    assertThat(folder.resolve("reports/report (2).txt")).hasContent("two");
    assertThat(folder.resolve("reports/report (3).txt")).hasContent("three");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b.txt", "\0", "a\u0001b.txt", "a\u007fb.txt"})
  void aNameWithControlCharactersIsRefused(String name) throws IOException, InterruptedException {
    HttpResponse<String> answer = upload(name, "text");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Give it another name", "</html>");
    assertThat(kept()).isEmpty();
    assertThat(upload(name, "text", "Accept", "*/*").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb.txt", "a\u0085b.txt", "a\u2028b.txt", "a\u202eb.txt", "a*?<b.txt"})
  void whatIsOddInANameIsReplaced(String name) throws IOException, InterruptedException {
    assertThat(upload(name, "text").statusCode()).isEqualTo(302);
    assertThat(kept()).singleElement().asString().matches("a[_ ]{1,3}b\\.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../out.txt", "C:\\reports\\out.txt", "/out.txt"})
  void aNameIsThatOfOneFileInTheFolder(String name) throws IOException, InterruptedException {
    assertThat(upload(name, "text").statusCode()).isEqualTo(302);
    assertThat(kept()).containsExactly("out.txt");
  }

  private HttpResponse<String> fetch(String address) throws IOException, InterruptedException {
    return workbench.post("/fetch", Map.of("token", workbench.token(), "address", address));
  }

  @Test
  void aPageThatIsFetchedIsKept() throws IOException, InterruptedException {
    assertThat(fetch("https://news.example/bomb").statusCode()).isEqualTo(302);
    assertThat(kept()).containsExactly("news.example-bomb.html");
    assertThat(folder.resolve("reports/news.example-bomb.html")).hasContent("<p>");
  }

  @Test
  void whyAPageIsNotFetchedIsSaid() throws IOException, InterruptedException {
    HttpResponse<String> answer = fetch("nowhere");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("not fetched: there is no host &lt;b&gt;nowhere");
    assertThat(kept()).isEmpty();
  }

  @Test
  void nobodyElseHasAPageFetched() throws IOException, InterruptedException {
    Map<String, String> form = Map.of("address", "https://news.example/bomb");
    assertThat(workbench.post("/fetch", form).statusCode()).isEqualTo(403);
    assertThat(kept()).isEmpty();
  }

  /// Leaves the files where they are.
  private static final class Keeping implements ReportIntake {
    @Override
    public void read(Path workspace, List<Path> files, Listener listener, StageWatcher watcher) {
      // Nothing is read.
    }

    @Override
    public void goOn(Path workspace, Path inbox, Listener listener, StageWatcher watcher) {
      // Nothing is read.
    }

    @Override
    public Fetched fetch(String address) throws IOException {
      if (address.equals("https://news.example/bomb")) {
        return new Fetched("news.example-bomb.html", new byte[] {'<', 'p', '>'});
      }
      throw new IOException("there is no host <b>" + address);
    }

    @Override
    public List<Path> samples(Path inbox) {
      return List.of();
    }
  }
}
