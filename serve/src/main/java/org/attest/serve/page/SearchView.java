package org.attest.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.exchange.words.Words;
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

  public boolean hasEarlier() {
    return first > 0;
  }

  public boolean hasLater() {
    return first + reports.size() < total;
  }

  /// The address of the page before this one.
  public String earlier() {
    return from(Math.max(0, first - PAGE));
  }

  /// The address of the page after this one.
  public String later() {
    return from(first + PAGE);
  }

  private String from(int row) {
    return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&first=" + row;
  }

  /// The days of an event in words.
  public String days(EventRow row) {
    return Words.days(row.earliest(), row.latest());
  }
}
