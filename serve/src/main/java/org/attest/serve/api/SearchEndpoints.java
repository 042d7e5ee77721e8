package org.attest.serve.api;

import java.util.List;
import org.attest.core.report.Report;
import org.attest.serve.desk.Desk;
import org.attest.serve.page.Passage;
import org.attest.store.ReportHit;
import org.attest.store.SearchHits;
import org.attest.store.SearchQuery;
import org.attest.store.Workspace;

/// Full text.
final class SearchEndpoints {
  private final Desk desk;

  SearchEndpoints(Desk desk) {
    this.desk = desk;
  }

  /// Words that were found; offsets in code points, end exclusive.
  record FoundWords(int start, int end, String text) {}

  /// A part of a report with the words that were found in it.
  record FoundPassage(int start, int end, String text, List<FoundWords> words) {
    static FoundPassage of(Passage passage) {
      StringBuilder text = new StringBuilder();
      passage.pieces().forEach(piece -> text.append(piece.words()));
      return new FoundPassage(
          passage.words().start(),
          passage.words().end(),
          text.toString(),
          passage.pieces().stream()
              .filter(Passage.Piece::found)
              .map(piece -> new FoundWords(piece.span().start(), piece.span().end(), piece.words()))
              .toList());
    }
  }

  /// A report that has the words.
  ///
  /// @param words how many places of its text have them
  /// @param passages the first of these places
  record FoundReport(ReportEndpoints.ReportItem report, int words, List<FoundPassage> passages) {
    static FoundReport of(Report report, ReportHit hit) {
      return new FoundReport(
          ReportEndpoints.ReportItem.of(report),
          hit.words().size(),
          Passage.of(report, hit).stream().map(FoundPassage::of).toList());
    }
  }

  /// What was found.
  ///
  /// @param total how many reports have the words
  /// @param first how many of them are left out before
  /// @param events whose headline, actors or places have the words
  record SearchPage(int total, int first, List<FoundReport> reports, List<EventItem> events) {}

  List<Endpoint> all() {
    return List.of(
        new Endpoint(
            "/search",
            "search",
            "Reports that have some words, the best first, and events whose headline, actors or"
                + " places have them.",
            Paging.with(
                Parameter.required(
                    "q",
                    new ValueKind.Words(),
                    "Words, \"phrases\", begin* of words, -not, and OR between alternatives.")),
            Shape.of(SearchPage.class),
            asked -> desk.look(workspace -> found(asked, workspace))));
  }

  private static SearchPage found(Asked asked, Workspace workspace) {
    int first = asked.number(Paging.FIRST);
    SearchHits hits =
        workspace.search(SearchQuery.of(asked.needed("q")), first, asked.number(Paging.MOST));
    return new SearchPage(
        hits.reports(),
        first,
        hits.hits().stream()
            .flatMap(
                hit ->
                    workspace.report(hit.report()).stream()
                        .map(report -> FoundReport.of(report, hit)))
            .toList(),
        hits.events().stream().map(EventItem::of).toList());
  }
}
