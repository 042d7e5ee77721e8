package org.attest.store;

import java.util.List;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.EventId;

/// The full-text index of reports and events. It holds nothing of its own.
final class SearchTable {
  /// The schema file that makes the index, from nothing or anew.
  private static final int SCRIPT = 4;

  /// A word in a title counts four times as much as one in the text.
  private static final String RANK = "bm25(4.0, 1.0)";

  private static final String EVENTS =
      "insert into account_text (rowid, account, headline, actors, places) select rowid, id, headline,"
          + " (select group_concat(name, char(10)) from account_actor"
          + " where account_actor.account = account.id),"
          + " (select group_concat(name, char(10)) from account_place"
          + " where account_place.account = account.id) from account";

  private static final int TABLES_AND_TRIGGERS = 4;

  private final Sql sql;
  private final AccountTable accounts;

  SearchTable(Sql sql, AccountTable accounts) {
    this.sql = sql;
    this.accounts = accounts;
  }

  /// Whether it is there.
  boolean isThere() {
    return number(
            "select count(*) from sqlite_master"
                + " where name in ('report_text', 'report_text_added', 'report_text_deleted',"
                + " 'account_text')")
        == TABLES_AND_TRIGGERS;
  }

  /// Whether it is there, with every report and event, and with the rows (1 and 10) without which
  /// SQLite can neither read nor write it. One statement asks for all: another process may write
  /// meanwhile.
  boolean isWhole() {
    return isThere()
        && number(
                "select (select count(*) from report_text_docsize) = (select count(*) from report)"
                    + " and (select count(*) from account_text_content)"
                    + " = (select count(*) from account)"
                    + " and 2 = (select count(*) from report_text_data where id in (1, 10))"
                    + " and 2 = (select count(*) from account_text_data where id in (1, 10))")
            == 1;
  }

  void rebuild() {
    sql.transaction(() -> sql.script(Database.script(SCRIPT)));
  }

  /// Takes the events that are now.
  void replaceEvents() {
    sql.update("delete from account_text");
    sql.update(EVENTS);
  }

  /// Takes one event as it is now.
  void replaceEvent(EventId event) {
    sql.update("delete from account_text where account = ?", event.value());
    sql.update(EVENTS + " where id = ?", event.value());
  }

  SearchHits search(SearchQuery query, int first, int most) {
    if (query.isEmpty()) {
      return SearchHits.NONE;
    }
    String match = query.match();
    SearchMarks marks = SearchMarks.anew();
    // Words are marked in the reports that are shown only: in all that have them it would take
    // long.
    List<ReportHit> hits =
        sql.list(
            "select report.id, highlight(report_text, 1, ?, ?) from report_text"
                + " join report on report.rowid = report_text.rowid"
                + " where report_text match ? and report_text.rowid in (select rowid from"
                + " report_text where report_text match ? and rank match ? order by rank"
                + " limit ? offset ?) and rank match ? order by rank, report.id",
            row -> {
              ReportId report = new ReportId(row.getString(1));
              return new ReportHit(report, marks.spans(report, row.getString(2)));
            },
            marks.open(),
            marks.close(),
            match,
            match,
            RANK,
            most,
            first,
            RANK);
    int total = number("select count(*) from report_text where report_text match ?", match);
    return new SearchHits(total, hits, accounts.matching(match, most));
  }

  private int number(String query, Object... parameters) {
    return sql.first(query, row -> row.getInt(1), parameters).orElseThrow();
  }
}
