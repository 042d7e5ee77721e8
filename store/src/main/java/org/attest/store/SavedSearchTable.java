package org.attest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The searches that people keep.
final class SavedSearchTable {
  private static final String ALL = "select id, name, query, person, at from saved_search";

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
    return sql.list(ALL + " order by name, id", SavedSearchTable::search);
  }

  Optional<SavedSearch> find(String id) {
    return sql.first(ALL + " where id = ?", SavedSearchTable::search, id);
  }

  private static SavedSearch search(ResultSet row) throws SQLException {
    return new SavedSearch(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Instant.parse(row.getString(5)));
  }
}
