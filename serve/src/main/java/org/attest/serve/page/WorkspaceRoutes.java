package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.serve.desk.Desk;
import org.attest.serve.desk.RecentWorkspaces;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.RequestGuard;
import org.attest.store.Workspace;

/// Going from one workspace to another, for the one person at this machine. Where people sign in
/// nobody does: the workspace names the people, and another one has others.
public final class WorkspaceRoutes {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");

  private final Desk desk;
  private final RequestGuard guard;
  private final Optional<RecentWorkspaces> recent;

  /// @param recent absent where there is no going to another one
  public WorkspaceRoutes(Desk desk, RequestGuard guard, Optional<RecentWorkspaces> recent) {
    this.desk = desk;
    this.guard = guard;
    this.recent = recent;
  }

  /// A workspace to go to.
  ///
  /// @param folder as a form sends it
  /// @param current whether it is the one that is shown
  public record WorkspaceRow(String folder, String name, boolean current) {}

  /// What there is to go to.
  ///
  /// @param beside the folder in which a new one is made
  public record WorkspacesView(List<WorkspaceRow> rows, String beside) {}

  public void addTo(RoutesConfig routes) {
    routes.post("/workspaces/open", this::open);
    routes.post("/workspaces/make", this::make);
  }

  /// Where one can go; absent if one must stay.
  Optional<WorkspacesView> view() {
    if (guard.isClosed()) {
      return Optional.empty();
    }
    return recent.map(
        known ->
            new WorkspacesView(
                known.all().stream().map(this::row).toList(), String.valueOf(beside())));
  }

  private WorkspaceRow row(Path folder) {
    return new WorkspaceRow(
        folder.toString(), String.valueOf(folder.getFileName()), folder.equals(current()));
  }

  private Path current() {
    return desk.folder().toAbsolutePath().normalize();
  }

  private Path beside() {
    return current().resolveSibling("").normalize();
  }

  private RecentWorkspaces known() {
    return recent
        .filter(known -> !guard.isClosed())
        .orElseThrow(() -> new ForbiddenResponse("start 'attest serve' on the other workspace"));
  }

  /// Only what is on the list is opened, whatever a form says.
  private void open(Context request) {
    String folder = request.formParam("folder");
    Path found =
        known().all().stream()
            .filter(each -> each.toString().equals(folder))
            .findFirst()
            .orElseThrow(() -> new BadRequestResponse("there is no such workspace any more"));
    moveTo(found, request);
  }

  private void make(Context request) {
    known();
    String name = request.formParam("name");
    if (name == null || !NAME.matcher(name.strip()).matches() || name.strip().endsWith(".")) {
      throw new BadRequestResponse(
          "a name begins with a letter or digit, and has letters, digits, blanks, '.', '_' and '-'");
    }
    Path folder = beside().resolve(name.strip());
    if (Files.exists(folder)) {
      throw new BadRequestResponse("there is something of this name already: " + folder);
    }
    Workspace.openToWrite(folder).close();
    moveTo(folder, request);
  }

  private void moveTo(Path folder, Context request) {
    if (!new PeopleFile(folder).read().isEmpty()) {
      throw new ForbiddenResponse(
          "people sign in to that workspace: start 'attest serve --workspace " + folder + "'");
    }
    if (desk.job().state().running()) {
      throw new ConflictResponse("reports are being read or compared: wait until that is done");
    }
    desk.moveTo(folder);
    guard.moveTo(folder);
    known().note(folder);
    request.redirect("/");
  }
}
