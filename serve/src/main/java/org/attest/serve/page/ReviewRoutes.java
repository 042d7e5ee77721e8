package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.attest.serve.desk.Desk;
import org.attest.serve.review.ReviewOrder;

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
    ReviewView view =
        desk.look(
            workspace -> {
              int total = workspace.countToReview();
              // The last event of the last page may have been accepted just now.
              int first = Math.min(QueryWords.firstRow(request), Math.max(0, total - 1));
              return new ReviewView(total, first, order.of(workspace, first, ReviewView.PAGE));
            });
    screen.show(request, "review", "Review", view);
  }
}
