package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.attest.core.decision.Grades;
import org.attest.core.reading.ReadReport;
import org.attest.serve.desk.Desk;
import org.attest.store.ReportRow;
import org.attest.store.Workspace;

/// The reports: the list of them, and the text of one with what was read from it.
public final class ReportRoutes {
  private final Desk desk;
  private final Screen screen;

  public ReportRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  /// The list of reports.
  public record ReportsView(List<ReportRow> rows, Pager pager) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/reports", this::reports);
    routes.get("/reports/{id}", this::report);
  }

  private void reports(Context request) {
    int first = QueryWords.firstRow(request);
    ReportsView view =
        desk.look(
            workspace -> {
              List<ReportRow> rows = workspace.reports(first, Pager.PAGE);
              return new ReportsView(
                  rows,
                  new Pager(
                      workspace.reportCount(),
                      first,
                      rows.size(),
                      Pager.PAGE,
                      row -> "/reports?first=" + row));
            });
    screen.show(request, "reports", "Reports", view);
  }

  private void report(Context request) {
    ReportTextView view =
        desk.look(
            workspace ->
                ReportTextView.of(
                    found(workspace, request.pathParam("id")),
                    new Grades(workspace.log()),
                    MarkedWords.of(request.queryParam("words")),
                    ReadersNotation.of(request)));
    screen.show(request, "report", view.name(), view);
  }

  private static ReadReport found(Workspace workspace, String id) {
    return workspace.findReports(id).stream()
        .findFirst()
        .flatMap(workspace.readings()::get)
        .orElseThrow(() -> new NotFoundResponse("there is no report " + id));
  }
}
