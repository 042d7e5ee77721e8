package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.Report;
import org.attest.serve.desk.Desk;
import org.attest.store.Workspace;

/// The reports: the list of them, and the text of one with what was read from it.
public final class ReportRoutes {
  private final Desk desk;
  private final Screen screen;

  public ReportRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  /// A report in the list.
  public record RowView(String id, String name, String outlet, String published) {}

  /// The list of reports.
  public record ReportsView(List<RowView> rows) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/reports", this::reports);
    routes.get("/reports/{id}", this::report);
  }

  private void reports(Context request) {
    ReportsView view =
        desk.look(
            workspace ->
                new ReportsView(
                    workspace.reports().stream()
                        .flatMap(id -> workspace.report(id).stream())
                        .map(ReportRoutes::row)
                        .toList()));
    screen.show(request, "reports", "Reports", view);
  }

  private static RowView row(Report report) {
    return new RowView(
        report.id().value(),
        report.name(),
        report.outlet().map(outlet -> outlet.name()).orElse(""),
        report.published().map(day -> day.toString()).orElse(""));
  }

  private void report(Context request) {
    ReportTextView view =
        desk.look(
            workspace ->
                ReportTextView.of(
                    found(workspace, request.pathParam("id")),
                    MarkedWords.of(request.queryParam("words"))));
    screen.show(request, "report", view.name(), view);
  }

  private static ReadReport found(Workspace workspace, String id) {
    return workspace.findReports(id).stream()
        .findFirst()
        .flatMap(workspace.readings()::get)
        .orElseThrow(() -> new NotFoundResponse("there is no report " + id));
  }
}
