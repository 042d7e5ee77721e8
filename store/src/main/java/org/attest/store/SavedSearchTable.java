package org.attest.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The searches that people keep, and when the events last changed that they find.
final class SavedSearchTable {
  /// What the row of an event says, beside its number.
  private static final String SAID =
      "headline, type, status, counted, disputed, earliest, latest, country, place, killed_low,"
          + " killed_high, origins, reports, accepted, corrected";

  private final Sql sql;

  SavedSearchTable(Sql sql) {
    this.sql = sql;
  }

  void save(SavedSearch search) {
    sql.update(
        "insert into saved_search (id, name, query, person, at) values (?, ?, ?, ?, ?)",
        search.id(),
        search.name(),
        search.query(),
        search.person(),
        search.at().toString());
  }

  /// @return whether there was one
  boolean delete(String id) {
    return sql.update("delete from saved_search where id = ?", id) > 0;
  }

  List<SavedSearch> all() {
    return sql.list(
        "select id, name, query, person, at from saved_search order by name, id",
        row ->
            new SavedSearch(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.parse(row.getString(5))));
  }

  Optional<SavedSearch> find(String id) {
    return all().stream().filter(search -> search.id().equals(id)).findFirst();
  }

  /// Keeps what events say now, to be compared with what they will say.
  void rememberEvents() {
    sql.script("drop table if exists temp.said");
    sql.script("create temp table said (id text primary key, changed text, " + SAID + ")");
    sql.script(
        "insert into temp.said (id, changed, %s) select id, changed, %s from account"
            .formatted(SAID, SAID));
  }

  /// Dates the events that are new or say something else than what was remembered.
  void dateChanges(Instant now) {
    sql.update(
        "update account set changed = coalesce((select changed from temp.said"
            + " where said.id = account.id and ("
            + said("said")
            + ") is ("
            + said("account")
            + ")), ?)",
        now.toString());
    sql.script("drop table temp.said");
  }

  private static String said(String table) {
    return table + "." + SAID.replace(", ", ", " + table + ".");
  }
}
