package org.attest.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import org.attest.serve.api.ApiRoutes;
import org.attest.serve.desk.Desk;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Reach;
import org.attest.serve.guard.RequestGuard;
import org.attest.serve.guard.Sessions;
import org.attest.serve.guard.SignIn;
import org.attest.serve.guard.SignInForm;
import org.attest.serve.guard.SignInThrottle;
import org.attest.serve.page.ActorRoutes;
import org.attest.serve.page.DecisionRoutes;
import org.attest.serve.page.EventRoutes;
import org.attest.serve.page.HistoryRoutes;
import org.attest.serve.page.HomeRoutes;
import org.attest.serve.page.PlaceRoutes;
import org.attest.serve.page.Problems;
import org.attest.serve.page.ProgressRoutes;
import org.attest.serve.page.ReportRoutes;
import org.attest.serve.page.ReviewRoutes;
import org.attest.serve.page.SavedSearchRoutes;
import org.attest.serve.page.Screen;
import org.attest.serve.page.SearchRoutes;
import org.attest.serve.page.SignInRoutes;
import org.attest.serve.page.WorkspaceRoutes;

/// The workbench: a web server through which people look at a workspace, check what it says and
/// decide. It listens on the loopback interface; elsewhere only where people have to sign in.
///
/// ```java
/// try (Workbench workbench = Workbench.start(settings)) {
///   open(workbench.address());
/// }
/// ```
public final class Workbench implements AutoCloseable {
  /// The largest body of a request, in bytes: a folder of reports comes in several.
  private static final long LARGEST_REQUEST = 64L << 20;

  /// The largest file of a page that is kept compressed, in bytes: the shapes of the map are it.
  private static final int LARGEST_ASSET = 4 << 20;

  private final Javalin server;
  private final Desk desk;
  private final ProgressRoutes progress;
  private final Reach reach;

  private Workbench(Javalin server, Desk desk, ProgressRoutes progress, Reach reach) {
    this.server = server;
    this.desk = desk;
    this.progress = progress;
    this.reach = reach;
  }

  /// Starts a workbench; it is ready when this returns. Accounts that are outdated are made anew
  /// beside that, and shown as they are until then.
  ///
  /// @throws IllegalStateException if the port is taken, or the address is none of this machine
  /// @throws org.attest.serve.guard.GuardException if others could reach it without signing in, or
  ///     the file of the people is damaged
  public static Workbench start(WorkbenchSettings settings) {
    PeopleFile people = new PeopleFile(settings.workspace());
    settings.reach().check(people.read());
    Sessions sessions = new Sessions(settings.clock());
    SignInForm form = new SignInForm();
    RequestGuard guard =
        new RequestGuard(settings.reach(), settings.tiles(), people, sessions, form);
    SignIn signIn = new SignIn(people, sessions, new SignInThrottle(settings.clock()));
    Desk desk = new Desk(settings.workspace(), settings.person(), settings.intake());
    Screen screen = new Screen(desk);
    ProgressRoutes progress = new ProgressRoutes(desk, guard);
    SignInRoutes signInRoutes = new SignInRoutes(guard, signIn, form, screen);
    Javalin server =
        Javalin.create(
            config -> {
              configure(config, settings, desk, guard, signInRoutes, screen);
              progress.addTo(config.routes);
            });
    try {
      server.start();
    } catch (JavalinBindException e) {
      desk.close();
      throw new IllegalStateException("the port is taken, or the address is another machine's", e);
    }
    guard.serveOn(server.port());
    settings.recent().ifPresent(recent -> recent.note(settings.workspace()));
    desk.makeAccounts();
    return new Workbench(server, desk, progress, settings.reach());
  }

  private static void configure(
      JavalinConfig config,
      WorkbenchSettings settings,
      Desk desk,
      RequestGuard guard,
      SignInRoutes signIn,
      Screen screen) {
    config.startup.showJavalinBanner = false;
    config.jetty.host = settings.reach().address().getHostAddress();
    config.jetty.port = settings.port();
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.generateEtags = true;
    addAssets(config, "/assets", "/org/attest/serve/assets");
    addAssets(config, "/assets/webjars", "/META-INF/resources/webjars");
    guard.addTo(config.routes);
    signIn.addTo(config.routes);
    WorkspaceRoutes workspaces = new WorkspaceRoutes(desk, guard, settings.recent());
    workspaces.addTo(config.routes);
    new HomeRoutes(desk, screen, workspaces).addTo(config.routes);
    new EventRoutes(desk, screen, settings.tiles()).addTo(config.routes);
    new ActorRoutes(desk, screen).addTo(config.routes);
    new PlaceRoutes(desk, screen).addTo(config.routes);
    new ReportRoutes(desk, screen).addTo(config.routes);
    new DecisionRoutes(desk, screen).addTo(config.routes);
    new HistoryRoutes(desk, screen).addTo(config.routes);
    new SearchRoutes(desk, screen).addTo(config.routes);
    new SavedSearchRoutes(desk, screen).addTo(config.routes);
    new ReviewRoutes(desk, screen).addTo(config.routes);
    new ApiRoutes(desk).addTo(config.routes);
    new Problems(desk, screen).addTo(config.routes);
  }

  private static void addAssets(JavalinConfig config, String path, String directory) {
    config.staticFiles.add(
        files -> {
          files.hostedPath = path;
          files.directory = directory;
          files.location = Location.CLASSPATH;
          files.precompressMaxSize = LARGEST_ASSET;
        });
  }

  /// Where the workbench is to be found, as `http://127.0.0.1:8080/`.
  public URI address() {
    return URI.create("http://" + reach.host() + ":" + server.port() + "/");
  }

  @Override
  public void close() {
    progress.close();
    server.stop();
    desk.close();
  }
}
