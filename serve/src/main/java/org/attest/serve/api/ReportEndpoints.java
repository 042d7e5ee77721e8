package org.attest.serve.api;

import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Lineage;
import org.attest.serve.desk.Desk;
import org.attest.store.Workspace;

/// The list of reports, and one of them with its text.
final class ReportEndpoints {
  private final Desk desk;

  ReportEndpoints(Desk desk) {
    this.desk = desk;
  }

  /// A report in a list.
  ///
  /// @param length of its text, in code points
  record ReportItem(
      String id,
      String name,
      Optional<String> title,
      Optional<String> outlet,
      Optional<LocalDate> published,
      Optional<String> url,
      int length) {
    static ReportItem of(Report report) {
      return new ReportItem(
          report.id().value(),
          report.name(),
          report.title(),
          report.outlet().map(outlet -> outlet.name()),
          report.published(),
          report.url(),
          report.text().length());
    }
  }

  /// Some reports of the list.
  ///
  /// @param total how many the whole list has
  /// @param first how many are left out before
  record ReportPage(int total, int first, List<ReportItem> reports) {}

  /// A report with all that is known about it.
  ///
  /// @param reader version of the reader that read it
  /// @param lineage how it derives from another one; absent until reports are resolved
  /// @param parent the report that it derives from
  /// @param events those that it tells of
  record WholeReport(
      ReportItem report,
      String text,
      Optional<String> reader,
      Optional<Lineage.Kind> lineage,
      Optional<String> parent,
      List<EventItem> events) {}

  List<Endpoint> all() {
    return List.of(
        new Endpoint(
            "/reports",
            "listReports",
            "Reports by id, without their texts.",
            Paging.with(),
            Shape.of(ReportPage.class),
            this::reports),
        new Endpoint(
            "/reports/{id}",
            "getReport",
            "A report with its text and the events that it tells of.",
            List.of(
                Parameter.path(
                    "id", new ValueKind.Words(), "An id or a name, or the beginning of one.")),
            Shape.of(WholeReport.class),
            this::report));
  }

  private ReportPage reports(Asked asked) {
    return desk.look(
        workspace -> {
          List<ReportId> ids = workspace.reports();
          return new ReportPage(
              ids.size(),
              asked.number(Paging.FIRST),
              Paging.part(ids, asked).stream()
                  .flatMap(id -> workspace.report(id).stream())
                  .map(ReportItem::of)
                  .toList());
        });
  }

  private WholeReport report(Asked asked) {
    String id = asked.needed("id");
    return desk.look(
        workspace ->
            workspace.findReports(id).stream()
                .findFirst()
                .flatMap(workspace::report)
                .map(report -> whole(report, workspace))
                .orElseThrow(() -> new NotFoundResponse("there is no report " + id)));
  }

  private static WholeReport whole(Report report, Workspace workspace) {
    Optional<Lineage> lineage = workspace.lineage(report.id());
    return new WholeReport(
        ReportItem.of(report),
        report.text().toString(),
        workspace.reader(report.id()),
        lineage.map(Lineage::kind),
        lineage.flatMap(Lineage::parent).map(ReportId::value),
        workspace.eventsOf(report.id()).stream().map(EventItem::of).toList());
  }
}
