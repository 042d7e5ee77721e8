package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.attest.core.report.Report;
import org.attest.serve.desk.Desk;
import org.attest.store.ReportHit;
import org.attest.store.SearchHits;
import org.attest.store.SearchQuery;
import org.attest.store.Workspace;

/// Looks for words in reports and events.
public final class SearchRoutes {
  private final Desk desk;
  private final Screen screen;

  public SearchRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  public void addTo(RoutesConfig routes) {
    routes.get("/search", this::search);
  }

  private void search(Context request) {
    String words = QueryWords.of(request, "q");
    int first = QueryWords.firstRow(request);
    SearchView view = desk.look(workspace -> view(workspace, words, first));
    screen.show(request, "search", words.isEmpty() ? "Search" : words, view);
  }

  private static SearchView view(Workspace workspace, String words, int first) {
    SearchQuery query = SearchQuery.of(words);
    SearchHits hits = workspace.search(query, first, SearchView.PAGE);
    return new SearchView(
        words,
        query.isEmpty(),
        query.cut(),
        hits.reports(),
        first,
        hits.hits().stream()
            .flatMap(
                hit -> workspace.report(hit.report()).map(report -> view(report, hit)).stream())
            .toList(),
        first == 0 ? hits.events() : List.of());
  }

  private static SearchView.ReportView view(Report report, ReportHit hit) {
    List<String> source =
        Stream.concat(
                report.outlet().map(outlet -> outlet.name()).stream(),
                report.published().map(day -> day.toString()).stream())
            .toList();
    return new SearchView.ReportView(
        report.id().value(), report.name(), String.join(", ", source), Passage.of(report, hit));
  }
}
