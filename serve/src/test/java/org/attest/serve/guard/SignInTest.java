package org.attest.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.serve.RunningWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A workbench whose workspace names its people.
final class SignInTest {
  private static final String PASSWORD = "rivers run slow";
  private static final PasswordHash HASH = PasswordHash.of(PASSWORD);
  private static final Pattern EVENT = Pattern.compile("/events/(e-[0-9a-f]+)");

  @TempDir Path folder;

  private final SetClock clock = new SetClock();

  @SuppressWarnings("NullAway.Init")
  private PeopleFile people;

  @SuppressWarnings("NullAway.Init")
  private RunningWorkbench workbench;

  @BeforeEach
  void start() {
    people = new PeopleFile(folder);
    for (Role role : Role.values()) {
      people.change(all -> all.with(new Person("the " + role.word(), role, HASH)));
    }
    workbench = RunningWorkbench.start(folder, clock);
  }

  @AfterEach
  void stop() {
    workbench.close();
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    for (String set : answer.headers().allValues("Set-Cookie")) {
      if (set.startsWith(name + "-") && !set.contains("Max-Age=0")) {
        return set.substring(0, set.indexOf(';'));
      }
    }
    throw new AssertionError("no cookie " + name + " in " + answer.headers());
  }

  /// Fills in the form for signing in.
  private HttpResponse<String> signIn(String name, String password, String back, String cookies)
      throws IOException, InterruptedException {
    HttpResponse<String> page = workbench.get("/sign-in");
    Map<String, String> form = new HashMap<>();
    form.put("token", RunningWorkbench.token(page.body()));
    form.put("name", name);
    form.put("password", password);
    form.put("back", back);
    return workbench.post(
        "/sign-in", form, "Cookie", cookie(page, "attest-form") + "; " + cookies + "a=b");
  }

  private String signIn(String name) throws IOException, InterruptedException {
    return cookie(signIn(name, PASSWORD, "/", ""), "attest-session");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private String event(String session) throws IOException, InterruptedException {
    Matcher event = EVENT.matcher(workbench.get("/events", "Cookie", session).body());
    assertThat(event.find()).isTrue();
    return event.group(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/events",
        "/events?type=assault&place=a%20b",
        "/reports",
        "/review",
        "/history",
        "/search?q=guard",
        "/progress",
        "/nothing",
        "/sign-in/",
        "/sign-in/x",
        "/assets",
        "/assets/"
      })
  void pagesLeadToSignIn(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = workbench.get(path);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).isEqualTo("/sign-in?back=" + RunningWorkbench.encoded(path));
    assertThat(answer.body()).isEqualTo("Redirected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/events", "/api/v1/openapi.json", "/api/v1/nothing", "/api"})
  void programsAreTold(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = workbench.get(path, "Cookie", "attest-session=x");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    String session = signIn("the reader");
    assertThat(workbench.get("/api/v1/events", "Cookie", session).statusCode()).isEqualTo(200);
  }

  @Test
  void theSignInPageTellsNothingOfTheWorkspace() throws IOException, InterruptedException {
    HttpResponse<String> page = workbench.get("/sign-in");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"")
        .doesNotContain(String.valueOf(folder.getFileName()), "Tester", "/undo", "Sections");
    assertThat(workbench.get("/assets/attest.css").statusCode()).isEqualTo(200);
    assertThat(workbench.get("/assets/attest.css", "Host", "news.example").statusCode())
        .isEqualTo(403);
  }

  @Test
  void theCookieIsKeptFromScriptsAndOtherSites() throws IOException, InterruptedException {
    HttpResponse<String> answer = signIn("the coder", PASSWORD, "/events?type=assault", "");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).isEqualTo("/events?type=assault");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .allSatisfy(
            cookie -> assertThat(cookie).containsIgnoringCase("path=/").doesNotContain("Domain"));
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .matches("attest-session-\\d+=[0-9a-f]{64};.*")
                    .containsIgnoringCase("HttpOnly")
                    .containsIgnoringCase("SameSite=Strict")
                    .doesNotContainIgnoringCase("Secure"));
    HttpResponse<String> page =
        workbench.get("/events", "Cookie", cookie(answer, "attest-session"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.body()).contains("the coder", "Sign out");
    assertThat(
            String.join(
                "",
                workbench
                    .get("/sign-in", "X-Forwarded-Proto", "https")
                    .headers()
                    .allValues("Set-Cookie")))
        .containsIgnoringCase("Secure");
  }

  @Test
  void aWrongNameOrPasswordIsRefusedInOneWay() throws IOException, InterruptedException {
    HttpResponse<String> password = signIn("the coder", "rivers run fast", "/events", "");
    HttpResponse<String> name = signIn("<b>nobody</b>", PASSWORD, "/events", "");
    for (HttpResponse<String> answer : List.of(password, name)) {
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body())
          .contains("The name or the password is wrong.", "value=\"/events\"")
          .doesNotContain("rivers", "<b>");
      assertThat(String.join("", answer.headers().allValues("Set-Cookie")))
          .doesNotContain("attest-session");
    }
  }

  @Test
  void guessingIsSlowedDown() throws IOException, InterruptedException {
    for (int i = 0; i < SignInThrottle.FREE_FAILURES; i++) {
      assertThat(signIn("the coder", "guess number " + i, "/", "").statusCode()).isEqualTo(401);
    }
    HttpResponse<String> answer = signIn("the coder", PASSWORD, "/", "");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.body()).contains("wait 1 second,");
    clock.advance(Duration.ofSeconds(1));
    assertThat(signIn("the coder", PASSWORD, "/", "").statusCode()).isEqualTo(303);
  }

  @Test
  void signingInGivesANewSession() throws IOException, InterruptedException {
    String made = "attest-session-" + workbench.address().getPort() + "=" + "ab".repeat(32);
    String first = cookie(signIn("the coder", PASSWORD, "/", made + "; "), "attest-session");
    assertThat(first).isNotEqualTo(made);
    assertThat(workbench.get("/events", "Cookie", made).statusCode()).isEqualTo(303);

    String second = cookie(signIn("the coder", PASSWORD, "/", first + "; "), "attest-session");
    assertThat(second).isNotEqualTo(first);
    assertThat(workbench.get("/events", "Cookie", first).statusCode()).isEqualTo(303);
    assertThat(workbench.get("/events", "Cookie", second).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//news.example",
        "https://news.example",
        "/\\news.example",
        "/\t/news.example",
        "\\\\news.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: a=b",
        "news.example",
        ""
      })
  void nobodyIsSentToAnotherSite(String back) throws IOException, InterruptedException {
    assertThat(location(signIn("the coder", PASSWORD, back, ""))).isEqualTo("/");
    HttpResponse<String> page = workbench.get("/sign-in?back=" + RunningWorkbench.encoded(back));
    assertThat(page.body()).contains("name=\"back\" autocomplete=\"off\" value=\"/\"");
    String session = signIn("the coder");
    HttpResponse<String> known =
        workbench.get("/sign-in?back=" + RunningWorkbench.encoded(back), "Cookie", session);
    assertThat(location(known)).isEqualTo("/");
  }

  @Test
  void aFormThatWasNotGivenToThisBrowserSignsNobodyIn() throws IOException, InterruptedException {
    HttpResponse<String> page = workbench.get("/sign-in");
    HttpResponse<String> other = workbench.get("/sign-in");
    Map<String, String> form =
        Map.of(
            "token",
            RunningWorkbench.token(page.body()),
            "name",
            "the coder",
            "password",
            PASSWORD);
    assertThat(workbench.post("/sign-in", form).statusCode()).isEqualTo(403);
    assertThat(
            workbench.post("/sign-in", form, "Cookie", cookie(other, "attest-form")).statusCode())
        .isEqualTo(403);
    assertThat(
            workbench
                .post(
                    "/sign-in",
                    form,
                    "Cookie",
                    cookie(page, "attest-form"),
                    "Sec-Fetch-Site",
                    "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            workbench
                .post(
                    "/sign-in",
                    Map.of("token", form.get("token"), "name", "a".repeat(20_000)),
                    "Cookie",
                    cookie(page, "attest-form"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void whoIsStillSendingReadsThatTheFormIsRefused() throws IOException, InterruptedException {
    int port = workbench.address().getPort();
    String body = "name=" + "a".repeat(40_000);
    try (var socket = new Socket("127.0.0.1", port)) {
      String head =
          "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Length: %d\r\n\r\n"
              .formatted(port, body.length());
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      Thread.sleep(200);
      for (int sent = 0; sent < body.length(); sent += 1_000) {
        String part = body.substring(sent, Math.min(sent + 1_000, body.length()));
        socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
      }
      byte[] start = socket.getInputStream().readNBytes(12);
      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 403");
    }
  }

  @Test
  void aCoderDecidesUnderTheirOwnNameOnly() throws IOException, InterruptedException {
    String session = signIn("the coder");
    String other = signIn("the admin");
    String event = event(session);
    String page = workbench.get("/events/" + event, "Cookie", session).body();
    Map<String, String> form =
        Map.of("revisions", "0", "note", "read both", "token", RunningWorkbench.token(page));
    assertThat(
            workbench
                .post("/events/" + event + "/accept", Map.of("revisions", "0"), "Cookie", session)
                .statusCode())
        .isEqualTo(403);
    assertThat(workbench.post("/events/" + event + "/accept", form, "Cookie", other).statusCode())
        .isEqualTo(403);
    HttpResponse<String> anonymous = workbench.post("/events/" + event + "/accept", form);
    assertThat(anonymous.statusCode()).isEqualTo(303);
    assertThat(location(anonymous)).isEqualTo("/sign-in");
    assertThat(
            workbench
                .post(
                    "/person",
                    Map.of("person", "Somebody", "token", RunningWorkbench.token(page)),
                    "Cookie",
                    session)
                .statusCode())
        .isEqualTo(403);

    String lie = session + "; attest-person=Somebody";
    assertThat(workbench.post("/events/" + event + "/accept", form, "Cookie", lie).statusCode())
        .isEqualTo(302);
    String history = workbench.get("/history", "Cookie", lie).body();
    assertThat(history).contains("the coder", "read both").doesNotContain("Somebody", "I am");
  }

  @Test
  void aReaderLooksOnly() throws IOException, InterruptedException {
    String session = signIn("the reader");
    String event = event(session);
    String page = workbench.get("/events/" + event, "Cookie", session).body();
    String token = RunningWorkbench.token(page);
    for (String path :
        new String[] {
          "/events/" + event + "/accept",
          "/events/" + event + "/correct",
          "/merge",
          "/undo",
          "/redo",
          "/import",
          "/demo",
          "/person",
          "/nothing"
        }) {
      Map<String, String> form =
          Map.of("token", token, "revisions", "0", "text", "A report.", "person", "x");
      assertThat(workbench.post(path, form, "Cookie", session).statusCode())
          .as(path)
          .isEqualTo(403);
    }
    for (String path : new String[] {"/", "/events/" + event, "/review", "/history"}) {
      String[] forms =
          workbench.get(path, "Cookie", session).body().split("method=\"post\" action=\"");
      assertThat(forms).as(path).hasSize(2);
      assertThat(forms[1]).startsWith("/sign-out\"");
    }
  }

  @Test
  void signingOutEndsTheSession() throws IOException, InterruptedException {
    String session = signIn("the reader");
    String token = RunningWorkbench.token(workbench.get("/events", "Cookie", session).body());
    assertThat(workbench.post("/sign-out", Map.of(), "Cookie", session).statusCode())
        .isEqualTo(403);
    HttpResponse<String> out =
        workbench.post("/sign-out", Map.of("token", token), "Cookie", session);
    assertThat(location(out)).isEqualTo("/sign-in");
    assertThat(workbench.get("/events", "Cookie", session).statusCode()).isEqualTo(303);
  }

  @Test
  void sessionsEndWithThePersonTheRoleAndTheTime() throws IOException, InterruptedException {
    String admin = signIn("the admin");
    String coder = signIn("the coder");
    String reader = signIn("the reader");
    people.change(all -> all.changing(new Person("the admin", Role.READER, HASH)));
    people.change(all -> all.without("the coder"));
    assertThat(workbench.get("/events", "Cookie", admin).statusCode()).isEqualTo(303);
    assertThat(workbench.get("/events", "Cookie", coder).statusCode()).isEqualTo(303);
    assertThat(workbench.get("/events", "Cookie", reader).statusCode()).isEqualTo(200);
    clock.advance(Duration.ofHours(13));
    assertThat(workbench.get("/events", "Cookie", reader).statusCode()).isEqualTo(303);
  }

  @Test
  void whereNobodyIsLeftOrTheFileIsDamagedNobodyGetsIn() throws IOException, InterruptedException {
    String session = signIn("the admin");
    Path file = folder.resolve("people.tsv");
    Files.writeString(file, "no person");
    HttpResponse<String> damaged = workbench.get("/events", "Cookie", session);
    assertThat(damaged.statusCode()).isEqualTo(503);
    assertThat(damaged.body()).contains("attest people list").doesNotContain(file.toString());
    assertThat(workbench.get("/api/v1/events", "Cookie", session).statusCode()).isEqualTo(503);
    Files.delete(file);
    assertThat(workbench.get("/events", "Cookie", session).statusCode()).isEqualTo(303);
  }

  @Test
  void theFirstPersonClosesAWorkbenchThatRuns(@TempDir Path other)
      throws IOException, InterruptedException {
    try (RunningWorkbench open = RunningWorkbench.start(other)) {
      String token = open.token();
      assertThat(open.get("/sign-in").statusCode()).isEqualTo(303);
      new PeopleFile(other).change(all -> all.with(new Person("Ann", Role.READER, HASH)));
      assertThat(open.get("/events").statusCode()).isEqualTo(303);
      assertThat(open.post("/undo", Map.of("token", token)).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void otherMachinesNeedAnAdmin(@TempDir Path other) throws IOException, InterruptedException {
    Reach reach = new Reach(InetAddress.getByName("0.0.0.0"), Set.of("attest.example"));
    assertThatThrownBy(() -> RunningWorkbench.start(other, reach, clock))
        .isInstanceOf(GuardException.class)
        .hasMessageContaining("attest people add");
    try (RunningWorkbench running = RunningWorkbench.start(folder, reach, clock)) {
      assertThat(running.get("/sign-in", "Host", "attest.example").statusCode()).isEqualTo(200);
      assertThat(running.get("/sign-in", "Host", "news.example").statusCode()).isEqualTo(403);
      assertThat(running.get("/", "Host", "attest.example:443").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void noSpellingOfAnAddressGoesRoundTheGuard() throws IOException {
    for (String target :
        new String[] {
          "/assets/../events",
          "/assets/..%2fevents",
          "/assets/%2e%2e/events",
          "//events",
          "/sign-in/../events",
          "/sign-in;/../events",
          "/%65vents",
          "/./events",
          "/assets/a.b/../../events"
        }) {
      assertThat(raw(target)).as(target).doesNotContain("Ostrell").doesNotContain("HTTP/1.1 200");
    }
  }

  /// Sends a request that no client would.
  private String raw(String target) throws IOException {
    int port = workbench.address().getPort();
    try (var socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + target
                      + " HTTP/1.1\r\nHost: 127.0.0.1:"
                      + port
                      + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
