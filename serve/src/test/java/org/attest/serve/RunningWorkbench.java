package org.attest.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.core.resolution.StageWatcher;
import org.attest.serve.desk.RecentWorkspaces;
import org.attest.serve.desk.ReportIntake;
import org.attest.serve.guard.Reach;
import org.attest.store.Workspace;

/// A workbench on a port of its own with a few reports, and a program that asks it.
public final class RunningWorkbench implements AutoCloseable {
  /// Tells of the same killing as [#OTHER], with another toll; its text has characters that count
  /// twice in Java.
  public static final SampleReport FIRST =
      new SampleReport("first.txt", "😀😀 ", "Reed Guard", 4, "Ostrell", LocalDate.of(2031, 5, 3));

  /// See [#FIRST].
  public static final SampleReport OTHER =
      new SampleReport("other.txt", "Late: ", "Reed Guard", 9, "Ostrell", LocalDate.of(2031, 5, 3));

  /// Wherever its words are shown they must do nothing.
  public static final SampleReport HOSTILE =
      new SampleReport(
          "<script>alert('name')</script>.txt",
          "<img src=x onerror=alert(1)> ",
          "<b>Millers</b> \"Union\"",
          40,
          "São <i>Pedro</i>",
          LocalDate.of(2031, 8, 1));

  static {
    // The program may name another host than it asks: some do, to get past the guard.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final Pattern TOKEN =
      Pattern.compile("name=\"token\" autocomplete=\"off\" value=\"([0-9a-f]+)\"");

  private final Workbench workbench;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningWorkbench(Workbench workbench) {
    this.workbench = workbench;
  }

  /// Starts one with the reports of this class in a folder.
  public static RunningWorkbench start(Path folder) {
    return start(folder, InstantSource.system());
  }

  /// Starts one with the reports of this class in a folder.
  ///
  /// @param clock by which sessions end and waiting times run
  public static RunningWorkbench start(Path folder, InstantSource clock) {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST.read(), OTHER.read(), HOSTILE.read()));
      workspace.resolve();
    }
    return start(folder, Reach.LOOPBACK, clock);
  }

  /// Starts one with what is in a folder.
  public static RunningWorkbench startEmpty(Path folder) {
    return start(folder, Reach.LOOPBACK, InstantSource.system());
  }

  /// Starts one with what is in a folder, to be reached as is said.
  public static RunningWorkbench start(Path folder, Reach reach, InstantSource clock) {
    return new RunningWorkbench(
        Workbench.start(
            new WorkbenchSettings(
                folder,
                0,
                "Tester",
                new NoIntake(),
                reach,
                Optional.empty(),
                Optional.of(new RecentWorkspaces(folder.resolveSibling("recent-workspaces"))),
                clock)));
  }

  /// Starts one with what is in a folder, which reads reports as is said.
  public static RunningWorkbench start(Path folder, ReportIntake intake) {
    return new RunningWorkbench(
        Workbench.start(new WorkbenchSettings(folder, 0, "Tester", intake)));
  }

  /// Asks for a page.
  ///
  /// @param headers names and values
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(workbench.address().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /// Sends a form; it is not followed where the answer leads.
  public HttpResponse<String> post(String path, Map<String, String> form, String... headers)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(workbench.address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /// What the forms of a page carry as their token.
  public String token() throws IOException, InterruptedException {
    return token(get("/").body());
  }

  /// What the forms of a page carry as their token.
  public static String token(String page) {
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("the page has no token");
    }
    return token.group(1);
  }

  /// Words as a part of an address.
  public static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /// Where it is.
  public URI address() {
    return workbench.address();
  }

  @Override
  public void close() {
    workbench.close();
    client.close();
  }

  /// Brings no reports in; tests that need more of it say what it reads.
  public static class NoIntake implements ReportIntake {
    @Override
    public void read(Path workspace, List<Path> files, Listener listener, StageWatcher watcher) {
      throw new IllegalStateException("nothing is read here");
    }

    @Override
    public void goOn(Path folder, Path inbox, Listener listener, StageWatcher watcher) {
      throw new IllegalStateException("nothing is read here");
    }

    @Override
    public Fetched fetch(String address) throws IOException {
      throw new IOException("nothing is fetched here");
    }

    @Override
    public List<Path> samples(Path folder) {
      return List.of();
    }
  }
}
