package org.attest.store;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.account.Account;
import org.attest.core.resolution.EventId;

/// By whose word something is known of which events; replaced with the accounts.
final class SourceTable {
  private static final String COUNTED =
      "update source set events = (select count(*) from account_source where source = source.id)";

  private final Sql sql;

  SourceTable(Sql sql) {
    this.sql = sql;
  }

  /// Forgets all of them.
  void clear() {
    sql.update("delete from account_source");
    sql.update("delete from source");
  }

  /// Notes by whose word something is known of an event: that of outlets and of whom they quote.
  void link(Account account) {
    SortedMap<String, String> names = new TreeMap<>();
    account
        .supports()
        .flatMap(support -> support.chain().stream())
        .distinct()
        .forEach(name -> names.merge(Folded.of(name), name, SourceTable::plainer));
    names.forEach((name, shown) -> link(account.id(), name, shown));
  }

  /// Of two spellings the one with fewer capitals: "police" rather than "POLICE".
  private static String plainer(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private void link(EventId event, String name, String shown) {
    sql.update(
        "insert into source (name, shown) values (?, ?)"
            + " on conflict (name) do update set shown = max(shown, excluded.shown)",
        name,
        shown);
    sql.update(
        "insert into account_source (event, source) select account.rowid, source.id"
            + " from account, source where account.id = ? and source.name = ?",
        event.value(),
        name);
  }

  /// Takes an event out, before its account is deleted.
  ///
  /// @return the sources that it had
  List<Long> unlink(EventId event) {
    List<Long> had = of(event);
    sql.update(
        "delete from account_source where event = (select rowid from account where id = ?)",
        event.value());
    return had;
  }

  /// The sources of an event.
  List<Long> of(EventId event) {
    return sql.list(
        "select source from account_source where event = (select rowid from account where id = ?)",
        row -> row.getLong(1),
        event.value());
  }

  /// Counts the events of each source, once all are there.
  void count() {
    sql.update(COUNTED);
  }

  /// Counts the events of some sources anew.
  void count(Collection<Long> sources) {
    sources.forEach(source -> sql.update(COUNTED + " where id = ?", source));
  }

  /// The sources of the events that pass a filter, those of the most of them first.
  List<SourceRow> in(EventFilter filter, int most) {
    if (filter.equals(EventFilter.ALL)) {
      return sql.list(
          "select shown, events from source where events > 0 order by events desc, name limit ?",
          row -> new SourceRow(row.getString(1), row.getInt(2)),
          most);
    }
    Conditions conditions = Conditions.of(filter);
    return sql.list(
        "select source.shown, counted.events from (select source, count(*) as events from"
            + " account_source where event in (select rowid from account where "
            + conditions.text()
            + ") group by source) as counted join source on source.id = counted.source"
            + " order by counted.events desc, source.name limit ?",
        row -> new SourceRow(row.getString(1), row.getInt(2)),
        conditions.parametersAnd(most));
  }
}
