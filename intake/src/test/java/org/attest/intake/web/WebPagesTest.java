package org.attest.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.attest.core.report.Report;
import org.attest.intake.Intake;
import org.attest.intake.IntakeResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebPagesTest {
  private static final int LARGEST = 20_000;

  private static final String PAGE =
      """
      <!doctype html><html><head><title>Bomb in Ostrell</title>
      <link rel="canonical" href="https://elsewhere.example/other"></head>
      <body><article><p>A bomb killed four people in Ostrell on 3 May 2031, police said. It went off
      in the market of the town at about ten in the morning.</p></article></body></html>
      """;

  @TempDir Path folder;

  private final List<HttpExchange> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService workers = Executors.newCachedThreadPool();

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    workers.shutdownNow();
  }

  private interface Answer {
    void to(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private void at(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange);
          try {
            answer.to(exchange);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } finally {
            exchange.close();
          }
        });
  }

  private static Answer sending(String type, byte[] content) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    };
  }

  private static Answer leadingTo(String address) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", address);
      exchange.getResponseHeaders().set("Set-Cookie", "seen=yes");
      exchange.sendResponseHeaders(302, -1);
    };
  }

  private String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /// Fetches from this machine, which the one that ships never does.
  private WebPages fromHere() {
    return fetching(address -> true);
  }

  private WebPages fetching(Predicate<InetAddress> addresses) {
    return fetching(addresses, Duration.ofSeconds(2));
  }

  private WebPages fetching(Predicate<InetAddress> addresses, Duration patience) {
    return new WebPages(
        addresses, port -> port == server.getAddress().getPort() || port == 80, patience, LARGEST);
  }

  private Report read(SavedPage page) throws IOException {
    Path file = Files.write(folder.resolve(page.name()), page.bytes());
    List<IntakeResult> results = new ArrayList<>();
    Intake.read(new Intake.Source(file, page.bytes().length), results::add);
    return ((IntakeResult.Accepted) results.getFirst()).report();
  }

  @Test
  void aPageBecomesAReportThatKnowsItsAddress() throws IOException {
    at("/news/bomb.html", sending("text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
    SavedPage page = fromHere().fetch(address("/news/bomb.html#comments"));
    assertThat(page.name()).isEqualTo("localhost-bomb.html");
    Report report = read(page);
    assertThat(report.url()).contains(address("/news/bomb.html"));
    assertThat(report.title()).contains("Bomb in Ostrell");
    assertThat(report.text().toString()).contains("A bomb killed four people in Ostrell");
  }

  @Test
  void theAddressIsTheOneThatAPageIsAtInTheEnd() throws IOException {
    at("/old", leadingTo("/new?id=7"));
    at("/new", sending("text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8)));
    SavedPage page = fromHere().fetch(address("/old"));
    assertThat(page.name()).isEqualTo("localhost-new-id-7.html");
    assertThat(read(page).url()).contains(address("/new?id=7"));
  }

  @Test
  void plainTextKeepsItsAddressToo() throws IOException {
    String text = "A bomb killed four people in São Pedro on 3 May 2031.\n";
    at(
        "/a.txt",
        sending("text/plain; charset=iso-8859-1", text.getBytes(StandardCharsets.ISO_8859_1)));
    SavedPage page = fromHere().fetch(address("/a.txt"));
    assertThat(page.name()).isEqualTo("localhost-a.jsonl");
    Report report = read(page);
    assertThat(report.text().toString()).isEqualTo(text);
    assertThat(report.url()).contains(address("/a.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "UTF-16", "UTF-8"})
  void theServerSaysInWhichEncodingAPageIs(String charset) throws IOException {
    String page = PAGE.replace("Ostrell", "Острель");
    at("/a", sending("text/html; charset=" + charset, page.getBytes(Charset.forName(charset))));
    assertThat(read(fromHere().fetch(address("/a"))).title()).contains("Bomb in Острель");
  }

  @Test
  void nothingIsSentButTheAddress() throws IOException {
    at("/old", leadingTo("/new"));
    at("/new", sending("text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
    fromHere().fetch(address("/old"));
    assertThat(asked).hasSize(2);
    for (HttpExchange request : asked) {
      assertThat(request.getRequestMethod()).isEqualTo("GET");
      assertThat(request.getRequestHeaders().keySet())
          .containsOnly("Host", "Accept", "Accept-encoding", "User-agent");
      assertThat(request.getRequestHeaders().getFirst("User-agent")).isEqualTo("Attest");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://LOCALHOST/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0/",
        "https://127.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://192.168.0.1/",
        "http://100.64.0.1/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://224.0.0.1/",
      })
  void theOneThatShipsDoesNotConnectToThisMachineOrItsNetwork(String address) {
    assertThatThrownBy(() -> WebPages.OF_THE_INTERNET.fetch(address))
        .isInstanceOf(FetchException.class)
        .message()
        .matches(".*(no address of the internet|there is no host|no address of a page).*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://news.example:8080/",
        "http://news.example:22/",
        "https://news.example:80443/",
      })
  void otherPortsThanThoseOfTheWebAreRefused(String address) {
    assertThatThrownBy(() -> WebPages.OF_THE_INTERNET.fetch(address))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("ports");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://news.example/",
        "gopher://news.example/",
        "jar:http://news.example/!/",
        "javascript:alert(1)",
        "http://somebody:secret@news.example/",
        "http://news.example\\@127.0.0.1/",
        "http://news.example/a b",
        "http://",
        "",
      })
  void whatIsNoAddressOfAPageIsRefused(String address) {
    assertThatThrownBy(() -> WebPages.OF_THE_INTERNET.fetch(address))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("no address of a page");
  }

  /// A page may be of the internet, and lead to this machine.
  @Test
  void eachAddressThatAPageLeadsToIsChecked() {
    at("/old", leadingTo("http://127.0.0.2:" + server.getAddress().getPort() + "/secret"));
    WebPages pages = fetching(address -> address.getHostAddress().equals("127.0.0.1"));
    assertThatThrownBy(() -> pages.fetch(address("/old").replace("localhost", "127.0.0.1")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("127.0.0.2 is at 127.0.0.2, which is no address of the internet");
    assertThat(asked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "http://news.example:22/", "http://a:b@c.example/"})
  void whatAPageLeadsToIsAPage(String location) {
    at("/old", leadingTo(location));
    assertThatThrownBy(() -> fromHere().fetch(address("/old"))).isInstanceOf(FetchException.class);
  }

  @Test
  void aCircleOfPagesEnds() {
    at("/a", leadingTo("/b"));
    at("/b", leadingTo("/a"));
    assertThatThrownBy(() -> fromHere().fetch(address("/a")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("without end");
    assertThat(asked).hasSize(6);
  }

  @Test
  void whatIsTooLargeIsNotKept() throws IOException {
    at("/large", sending("text/html", new byte[LARGEST + 1]));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(new byte[10 * LARGEST]);
    }
    at(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          sending("text/html", packed.toByteArray()).to(exchange);
        });
    for (String path : List.of("/large", "/bomb")) {
      assertThatThrownBy(() -> fromHere().fetch(address(path)))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("larger");
    }
  }

  @Test
  void aServerThatTakesTooLongIsLeft() {
    at(
        "/drip",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            Thread.sleep(100);
          }
        });
    at("/never", exchange -> Thread.sleep(20_000));
    for (String path : List.of("/drip", "/never")) {
      assertThatThrownBy(() -> fromHere().fetch(address(path)))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("takes longer");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/pdf", "image/png", "text/css", "application/octet-stream", ""})
  void whatIsNoPageIsRefused(String type) {
    at("/a", sending(type, PAGE.getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> fromHere().fetch(address("/a")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("no web page");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 401, 404, 500})
  void anotherAnswerThanAPageIsRefused(int status) {
    at("/a", exchange -> exchange.sendResponseHeaders(status, -1));
    assertThatThrownBy(() -> fromHere().fetch(address("/a")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("answers " + status);
  }

  @Test
  void aHostThatIsNotThereIsNamed() {
    // machines without a network ask for names for a while before they give up
    WebPages patient = fetching(address -> true, Duration.ofMinutes(1));
    assertThatThrownBy(() -> patient.fetch("http://nobody.invalid/"))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("there is no host nobody.invalid");
  }
}
