package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.attest.serve.desk.Desk;
import org.attest.store.ChangedEvent;
import org.attest.store.EventFilter;
import org.attest.store.SavedSearch;
import org.attest.store.Workspace;

/// The lists of events that people keep, and the feeds of what is new in them.
public final class SavedSearchRoutes {
  /// Bytes of an id: a program that reads feeds gives no password, so the address must be no guess.
  private static final int SECRET = 16;

  private static final int LONGEST_NAME = 200;

  /// Entries of a feed.
  private static final int ENTRIES = 50;

  private final Desk desk;
  private final Screen screen;
  private final SecureRandom random = new SecureRandom();

  public SavedSearchRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  /// A list that somebody keeps.
  ///
  /// @param address of the list as it is now
  /// @param events how many it has
  /// @param changed the event that changed last; absent if the list is empty
  public record SearchRow(
      SavedSearch search, String address, int events, Optional<ChangedEvent> changed) {}

  /// All lists that are kept.
  public record SearchesView(List<SearchRow> rows) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/searches", this::searches);
    routes.post("/searches", this::save);
    routes.post("/searches/{id}/delete", this::delete);
    routes.get("/feeds/{id}", this::feed);
  }

  private void searches(Context request) {
    SearchesView view =
        desk.look(
            workspace ->
                new SearchesView(
                    workspace.savedSearches().stream()
                        .map(search -> row(search, workspace))
                        .toList()));
    screen.show(request, "searches", "Kept lists", view);
  }

  private static SearchRow row(SavedSearch search, Workspace workspace) {
    EventsQuery query = EventsQuery.parse(search.query());
    EventFilter filter = query.filter();
    return new SearchRow(
        search,
        query.from(0),
        workspace.count(filter),
        workspace.changes(filter, 1).stream().findFirst());
  }

  private void save(Context request) {
    String name = Optional.ofNullable(request.formParam("name")).map(String::strip).orElse("");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new BadRequestResponse("give the list a name of up to " + LONGEST_NAME + " characters");
    }
    EventsQuery query =
        EventsQuery.parse(Optional.ofNullable(request.formParam("query")).orElse(""));
    query.filter();
    byte[] id = new byte[SECRET];
    random.nextBytes(id);
    SavedSearch search =
        new SavedSearch(
            HexFormat.of().formatHex(id),
            name,
            query.written(),
            screen.person(request),
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
    desk.change(
        workspace -> {
          workspace.save(search);
          return search;
        });
    request.redirect("/searches");
  }

  private void delete(Context request) {
    String id = request.pathParam("id");
    if (!desk.change(workspace -> workspace.deleteSearch(id))) {
      throw new NotFoundResponse("there is no list " + id);
    }
    request.redirect("/searches");
  }

  private void feed(Context request) {
    String id = request.pathParam("id");
    String feed =
        desk.look(
            workspace -> {
              SavedSearch search =
                  workspace
                      .savedSearch(id)
                      .orElseThrow(() -> new NotFoundResponse("there is no feed " + id));
              EventFilter filter = EventsQuery.parse(search.query()).filter();
              return AtomFeed.of(
                  search,
                  workspace.changes(filter, ENTRIES),
                  request.scheme() + "://" + request.host());
            });
    request.contentType("application/atom+xml; charset=utf-8").result(feed);
  }
}
