package org.attest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events that no person has accepted, in an order that weights give.
final class ReviewTable {
  private static final String SIGNS =
      Stream.of(EventSign.values()).map(EventSign::value).collect(Collectors.joining(", "));

  private final Sql sql;

  ReviewTable(Sql sql) {
    this.sql = sql;
  }

  int count() {
    return sql.first("select count(*) from account where accepted = 0", row -> row.getInt(1))
        .orElseThrow();
  }

  /// Some of the events, those whose weights sum up to the most first, and among equals in the
  /// order of the list of events.
  ///
  /// @param weights each times how much of the sign an event has; what is left out does not count
  /// @param first how many are left out before
  List<WeighedEvent> list(Map<EventSign, Double> weights, int first, int most) {
    String sum =
        Stream.of(EventSign.values())
            .map(sign -> weights.getOrDefault(sign, 0.0) + " * " + sign.value())
            .collect(Collectors.joining(" + "));
    return sql.list(
        "select "
            + AccountTable.ROW
            + ", "
            + SIGNS
            + " from (select id as found, "
            + sum
            + " as weight from account where accepted = 0 order by weight desc, number"
            + " limit ? offset ?) join account on account.id = found"
            + " order by weight desc, number",
        ReviewTable::weighed,
        most,
        first);
  }

  private static WeighedEvent weighed(ResultSet row) throws SQLException {
    Map<EventSign, Double> signs = new EnumMap<>(EventSign.class);
    for (EventSign sign : EventSign.values()) {
      signs.put(sign, row.getDouble(AccountTable.COLUMNS + 1 + sign.ordinal()));
    }
    return new WeighedEvent(AccountTable.row(row), signs);
  }
}
