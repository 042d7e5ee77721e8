package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.attest.serve.RunningWorkbench;
import org.attest.serve.guard.PasswordHash;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import org.attest.serve.guard.Role;
import org.attest.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where one may go, and where not.
final class WorkspaceRoutesTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private RunningWorkbench workbench;

  @BeforeEach
  void start() {
    workbench = RunningWorkbench.start(folder.resolve("first"));
  }

  @AfterEach
  void stop() {
    workbench.close();
  }

  private HttpResponse<String> open(Path workspace) throws IOException, InterruptedException {
    return workbench.post(
        "/workspaces/open", Map.of("token", workbench.token(), "folder", workspace.toString()));
  }

  private HttpResponse<String> make(String name) throws IOException, InterruptedException {
    return workbench.post("/workspaces/make", Map.of("token", workbench.token(), "name", name));
  }

  private static void addAdmin(Path workspace) {
    Person ann = new Person("Ann", Role.ADMIN, PasswordHash.of("rivers run slow"));
    new PeopleFile(workspace).change(people -> people.with(ann));
  }

  @Test
  void theWorkspacesOfTheListAreOpened() throws IOException, InterruptedException {
    assertThat(make("second").statusCode()).isEqualTo(302);
    assertThat(workbench.get("/").body()).contains("Bring reports in");
    assertThat(open(folder.resolve("first")).statusCode()).isEqualTo(302);
    assertThat(workbench.get("/events").body()).contains("Reed Guard");
  }

  @Test
  void whatIsNotOnTheListIsNotOpened() throws IOException, InterruptedException {
    Path other = folder.resolve("other");
    Workspace.openToWrite(other).close();
    assertThat(open(other).statusCode()).isEqualTo(400);
    assertThat(open(Path.of("/")).statusCode()).isEqualTo(400);
    assertThat(workbench.get("/events").body()).contains("Reed Guard");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../out", "/tmp/out", "a/b", "a\\b", "..", ".", ".hidden", "", "a\0b", "first"})
  void aNewWorkspaceIsMadeBesideThisOneOnly(String name) throws IOException, InterruptedException {
    assertThat(make(name).statusCode()).isEqualTo(400);
    assertThat(Files.exists(folder.resolveSibling("out"))).isFalse();
  }

  @Test
  void aWorkspaceToWhichPeopleSignInIsNotOpenedWithoutThat()
      throws IOException, InterruptedException {
    assertThat(make("second").statusCode()).isEqualTo(302);
    addAdmin(folder.resolve("first"));
    assertThat(open(folder.resolve("first")).statusCode()).isEqualTo(403);
    assertThat(workbench.get("/").body()).contains("Bring reports in");
  }

  @Test
  void whoMaySignInIsWhoTheNewWorkspaceNames() throws IOException, InterruptedException {
    assertThat(make("second").statusCode()).isEqualTo(302);
    addAdmin(folder.resolve("second"));
    HttpResponse<String> stranger = workbench.get("/");
    assertThat(stranger.statusCode()).isEqualTo(303);
    assertThat(stranger.headers().firstValue("Location").orElse("")).startsWith("/sign-in");
  }

  @Test
  void aTokenOfTheWorkspaceBeforeIsWorthNothing() throws IOException, InterruptedException {
    String before = workbench.token();
    assertThat(make("second").statusCode()).isEqualTo(302);
    assertThat(workbench.post("/demo", Map.of("token", before)).statusCode()).isEqualTo(403);
  }
}
