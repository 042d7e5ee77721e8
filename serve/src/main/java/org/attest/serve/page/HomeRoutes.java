package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.report.ReportId;
import org.attest.serve.desk.Desk;
import org.attest.serve.desk.ImportJob;
import org.attest.serve.desk.Inbox;
import org.attest.store.EventFilter;
import org.attest.store.Failure;

/// The first screen: what the workspace holds, and how reports come in.
public final class HomeRoutes {
  private final Desk desk;
  private final Screen screen;
  private final WorkspaceRoutes workspaces;

  /// @param workspaces by which one goes to another workspace
  public HomeRoutes(Desk desk, Screen screen, WorkspaceRoutes workspaces) {
    this.desk = desk;
    this.screen = screen;
    this.workspaces = workspaces;
  }

  /// What the first screen shows.
  ///
  /// @param failures inputs that could not be read
  /// @param state how the import goes
  /// @param workspaces to which one can go; absent if one must stay
  public record HomeView(
      int reports,
      int events,
      int disputed,
      List<Failure> failures,
      ImportJob.State state,
      Optional<WorkspaceRoutes.WorkspacesView> workspaces) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/", this::home);
    routes.post("/import", this::upload);
    routes.post("/fetch", this::fetch);
    routes.post("/demo", this::demo);
    routes.post("/import/stop", this::stop);
    routes.post("/import/go-on", this::goOn);
  }

  private void home(Context request) {
    HomeView view =
        desk.lookIfThere(
                workspace -> {
                  int events = workspace.count(EventFilter.ALL);
                  int disputed = workspace.count(EventFilter.DISPUTED);
                  return new HomeView(
                      workspace.reportCount(),
                      events,
                      disputed,
                      workspace.failures(),
                      desk.job().state(),
                      workspaces.view());
                })
            .orElseGet(
                () -> new HomeView(0, 0, 0, List.of(), desk.job().state(), workspaces.view()));
    screen.show(request, "home", "Attest", view);
  }

  private void upload(Context request) {
    List<Path> files = new ArrayList<>();
    for (UploadedFile file : request.uploadedFiles("files")) {
      if (file.size() > 0) {
        files.add(keep(file));
      }
    }
    String text = request.formParam("text");
    if (text != null && !text.isBlank()) {
      files.add(keep(text));
    }
    if (files.isEmpty()) {
      throw new BadRequestResponse("choose files or paste a text");
    }
    desk.job().read(files);
    request.redirect("/");
  }

  private void fetch(Context request) {
    String address = request.formParam("address");
    try {
      desk.job().readPage(address == null ? "" : address);
    } catch (IOException e) {
      throw new BadRequestResponse("the page was not fetched: " + e.getMessage());
    }
    request.redirect("/");
  }

  private void demo(Context request) {
    desk.job().readSamples();
    request.redirect("/");
  }

  private void stop(Context request) {
    desk.job().stop();
    request.redirect("/");
  }

  private void goOn(Context request) {
    desk.job().goOn();
    request.redirect("/");
  }

  private Path keep(UploadedFile file) {
    try (InputStream content = file.content()) {
      return inbox().keep(UploadName.of(file.filename()), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path keep(String text) {
    byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    String name = "pasted-" + ReportId.of(bytes).value().substring(0, 8);
    try (InputStream content = new ByteArrayInputStream(bytes)) {
      return inbox().keep(name + ".txt", content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Inbox inbox() {
    return new Inbox(desk.job().inbox());
  }
}
