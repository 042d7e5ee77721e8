package org.attest.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.store.EventRow;

/// What was found for some words.
///
/// @param query as it was written
/// @param empty whether it asks for nothing
/// @param cut whether words beyond the first ones were left out
/// @param total how many reports have the words
/// @param first number of the first report shown among those, from 0
public record SearchView(
    String query,
    boolean empty,
    boolean cut,
    int total,
    int first,
    List<ReportView> reports,
    List<EventRow> events) {
  /// Reports on a page, and events beside them.
  public static final int PAGE = 20;

  /// A report that has the words.
  ///
  /// @param outlet with the day; empty if neither is known
  public record ReportView(String id, String name, String outlet, List<Passage> passages) {}

  /// The address of the list of the events that have the words.
  public String list() {
    return EventsQuery.ALL.with("words", query).from(0);
  }

  /// How to get to the other pages.
  public Pager pager() {
    return new Pager(total, first, reports.size(), PAGE, this::from);
  }

  private String from(int row) {
    return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&first=" + row;
  }
}
