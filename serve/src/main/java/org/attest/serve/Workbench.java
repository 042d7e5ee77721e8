package org.attest.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.net.URI;
import org.attest.serve.api.ApiRoutes;
import org.attest.serve.desk.Desk;
import org.attest.serve.guard.RequestGuard;
import org.attest.serve.page.ActorRoutes;
import org.attest.serve.page.DecisionRoutes;
import org.attest.serve.page.EventRoutes;
import org.attest.serve.page.HistoryRoutes;
import org.attest.serve.page.HomeRoutes;
import org.attest.serve.page.PlaceRoutes;
import org.attest.serve.page.Problems;
import org.attest.serve.page.ReportRoutes;
import org.attest.serve.page.ReviewRoutes;
import org.attest.serve.page.SavedSearchRoutes;
import org.attest.serve.page.Screen;
import org.attest.serve.page.SearchRoutes;

/// The workbench: a web server on the loopback interface through which a person looks at a
/// workspace, checks what it says and decides.
///
/// ```java
/// try (Workbench workbench = Workbench.start(settings)) {
///   open(workbench.address());
/// }
/// ```
public final class Workbench implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  /// The largest body of a request, in bytes: a folder of reports comes in several.
  private static final long LARGEST_REQUEST = 64L << 20;

  private final Javalin server;
  private final Desk desk;

  private Workbench(Javalin server, Desk desk) {
    this.server = server;
    this.desk = desk;
  }

  /// Starts a workbench; it is ready when this returns.
  ///
  /// @throws io.javalin.util.JavalinBindException if the port is taken
  public static Workbench start(WorkbenchSettings settings) {
    Desk desk = new Desk(settings.workspace(), settings.person(), settings.intake());
    RequestGuard guard = new RequestGuard();
    Screen screen = new Screen(desk, guard.token());
    Javalin server = Javalin.create(config -> configure(config, settings, desk, guard, screen));
    server.start();
    guard.serveOn(server.port());
    return new Workbench(server, desk);
  }

  private static void configure(
      JavalinConfig config,
      WorkbenchSettings settings,
      Desk desk,
      RequestGuard guard,
      Screen screen) {
    config.startup.showJavalinBanner = false;
    config.jetty.host = LOOPBACK;
    config.jetty.port = settings.port();
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.generateEtags = true;
    addAssets(config, "/assets", "/org/attest/serve/assets");
    addAssets(config, "/assets/webjars", "/META-INF/resources/webjars");
    guard.addTo(config.routes);
    new HomeRoutes(desk, screen).addTo(config.routes);
    new EventRoutes(desk, screen).addTo(config.routes);
    new ActorRoutes(desk, screen).addTo(config.routes);
    new PlaceRoutes(desk, screen).addTo(config.routes);
    new ReportRoutes(desk, screen).addTo(config.routes);
    new DecisionRoutes(desk, screen).addTo(config.routes);
    new HistoryRoutes(desk, screen).addTo(config.routes);
    new SearchRoutes(desk, screen).addTo(config.routes);
    new SavedSearchRoutes(desk, screen).addTo(config.routes);
    new ReviewRoutes(desk, screen).addTo(config.routes);
    new ApiRoutes(desk).addTo(config.routes);
    new Problems(screen).addTo(config.routes);
  }

  private static void addAssets(JavalinConfig config, String path, String directory) {
    config.staticFiles.add(
        files -> {
          files.hostedPath = path;
          files.directory = directory;
          files.location = Location.CLASSPATH;
        });
  }

  /// Where the workbench is to be found, as `http://127.0.0.1:8080/`.
  public URI address() {
    return URI.create("http://" + LOOPBACK + ":" + server.port() + "/");
  }

  @Override
  public void close() {
    server.stop();
    desk.close();
  }
}
