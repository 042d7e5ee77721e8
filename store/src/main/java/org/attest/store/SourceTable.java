package org.attest.store;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.account.Account;
import org.attest.core.resolution.EventId;

/// By whose word something is known of which events; replaced with the accounts.
final class SourceTable {
  /// Each is shown as it is spelled in the most events.
  private static final String COUNTED =
      "insert into source (name, shown, events) select name, shown, events from (select name, shown,"
          + " sum(count(*)) over (partition by name) as events, row_number() over (partition by name"
          + " order by count(*) desc, shown) as place from account_source %s group by name, shown)"
          + " where place = 1";

  private final Sql sql;

  SourceTable(Sql sql) {
    this.sql = sql;
  }

  /// Notes by whose word something is known of an event: that of outlets and of whom they quote.
  void link(Account account) {
    SortedMap<String, String> names = new TreeMap<>();
    Supports.of(account)
        .flatMap(support -> support.chain().stream())
        .forEach(name -> names.merge(Folded.of(name), name, SourceTable::plainer));
    names.forEach(
        (name, shown) ->
            sql.update(
                "insert into account_source (account, name, shown) values (?, ?, ?)",
                account.id().value(),
                name,
                shown));
  }

  /// Of two spellings the one with fewer capitals: "police" rather than "POLICE".
  private static String plainer(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /// The names of an event, as they are compared.
  List<String> of(EventId event) {
    return sql.list(
        "select name from account_source where account = ?",
        row -> row.getString(1),
        event.value());
  }

  /// Counts the events of each source, once all are there.
  void count() {
    sql.update("delete from source");
    sql.update(COUNTED.formatted(""));
  }

  /// Counts the events of some sources anew.
  void count(Collection<String> names) {
    for (String name : names) {
      sql.update("delete from source where name = ?", name);
      sql.update(COUNTED.formatted("where name = ?"), name);
    }
  }

  /// The sources of the events that pass a filter, those of the most of them first.
  List<SourceRow> in(EventFilter filter, int most) {
    if (filter.equals(EventFilter.ALL)) {
      return sql.list(
          "select shown, events from source order by events desc, name limit ?",
          row -> new SourceRow(row.getString(1), row.getInt(2)),
          most);
    }
    Conditions conditions = Conditions.of(filter);
    return sql.list(
        "select source.shown, counted.events from (select name, count(*) as events from"
            + " account_source where account in (select id from account where "
            + conditions.text()
            + ") group by name) as counted join source on source.name = counted.name"
            + " order by counted.events desc, source.name limit ?",
        row -> new SourceRow(row.getString(1), row.getInt(2)),
        conditions.parametersAnd(most));
  }
}
