package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.attest.serve.desk.Desk;
import org.attest.serve.review.ReviewItem;
import org.attest.serve.review.ReviewOrder;
import org.attest.store.EventFilter;

/// The queue of events that wait for a person.
public final class ReviewRoutes {
  private final Desk desk;
  private final Screen screen;
  private final ReviewOrder order = ReviewOrder.load();

  public ReviewRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  public void addTo(RoutesConfig routes) {
    routes.get("/review", this::review);
  }

  private void review(Context request) {
    List<ReviewItem> all = order.of(desk.look(workspace -> workspace.events(EventFilter.ALL)));
    // The last event of the last page may have been accepted just now.
    int first = Math.min(QueryWords.firstRow(request), Math.max(0, all.size() - 1));
    List<ReviewItem> items = all.subList(first, Math.min(all.size(), first + ReviewView.PAGE));
    screen.show(request, "review", "Review", new ReviewView(all.size(), first, items));
  }
}
