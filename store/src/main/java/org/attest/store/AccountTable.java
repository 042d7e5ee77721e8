package org.attest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attest.core.account.Account;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Quantity;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.Lineage;
import org.attest.store.json.RecordCodec;

/// Reads accounts and lineages, and lists of events.
final class AccountTable {
  /// What the row of an event says, beside its number and id.
  static final String SAID =
      "headline, type, status, counted, disputed, earliest, latest, country, place, killed_low,"
          + " killed_high, origins, reports, accepted, corrected";

  static final String ROW = "number, id, " + SAID;

  /// How many columns that are.
  static final int COLUMNS = 17;

  /// Sorts towns before what is named within them, and that before what they are in.
  private static final String TOWN_FIRST =
      "case precision when 'SETTLEMENT' then 0 when 'FACILITY' then 1 else 2 end";

  private static final List<String> FACETS = List.of("type", "status", "country", "month");

  private static final String ID_START = "e-";

  private static final int NO_LIMIT = -1;

  private final Sql sql;
  private final PartyTable parties;
  private final RecordCodec<Account> accounts = RecordCodec.of(Account.class);
  private final RecordCodec<Lineage> lineages = RecordCodec.of(Lineage.class);

  AccountTable(Sql sql, PartyTable parties) {
    this.sql = sql;
    this.parties = parties;
  }

  /// Digest of the form in which accounts are stored.
  String format() {
    return accounts.format() + parties.format() + lineages.format();
  }

  /// The account as reports tell it, without what people decided.
  Optional<Account> told(EventId id) {
    return sql.first(
        "select coalesce(told, json) from account where id = ?",
        row -> accounts.decode(row.getBytes(1)),
        id.value());
  }

  /// The event of each mention in some reports, by its trigger.
  Map<Span, EventId> eventOf(Collection<ReportId> reports) {
    Map<Span, EventId> events = new HashMap<>();
    for (ReportId report : reports) {
      sql.forEach(
          "select json from account where id in"
              + " (select account from account_report where report = ?)",
          row -> accounts.decode(row.getBytes(1)),
          account ->
              account.anchors().forEach(anchor -> events.put(anchor.trigger(), account.id())),
          report.value());
    }
    return events;
  }

  Optional<Account> account(EventId id) {
    return sql.first(
        "select json from account where id = ?",
        row -> accounts.decode(row.getBytes(1)),
        id.value());
  }

  void forEachAccount(Consumer<Account> sink) {
    sql.forEach(
        "select json from account order by id", row -> accounts.decode(row.getBytes(1)), sink);
  }

  List<Lineage> lineages() {
    return sql.list(
        "select json from lineage order by report", row -> lineages.decode(row.getBytes(1)));
  }

  Optional<Lineage> lineage(ReportId report) {
    return sql.first(
        "select json from lineage where report = ?",
        row -> lineages.decode(row.getBytes(1)),
        report.value());
  }

  List<EventRow> list(EventFilter filter) {
    return list(filter, 0, NO_LIMIT);
  }

  /// Some of the events that pass a filter.
  ///
  /// @param first how many are left out before
  List<EventRow> list(EventFilter filter, int first, int most) {
    Conditions conditions = Conditions.of(filter);
    // Of some events the plus keeps SQLite from going through all large rows in the order of their
    // numbers, to find them; of all events that order is the quickest.
    String order = filter.equals(EventFilter.ALL) ? "number" : "+number";
    return rows(
        "id in (select id from account where "
            + conditions.text()
            + " order by "
            + order
            + " limit ? offset ?) order by number",
        conditions.parametersAnd(most, first));
  }

  /// The events that pass a filter, those that changed last first.
  List<ChangedEvent> changes(EventFilter filter, int most) {
    Conditions conditions = Conditions.of(filter);
    return sql.list(
        "select "
            + ROW
            + ", changed from account where changed is not null and "
            + conditions.text()
            + " order by changed desc, id limit ?",
        row -> new ChangedEvent(row(row), Instant.parse(row.getString(COLUMNS + 1))),
        conditions.parametersAnd(most));
  }

  private List<EventRow> rows(String condition, Object... parameters) {
    return sql.list(
        "select " + ROW + " from account where " + condition, AccountTable::row, parameters);
  }

  int count(EventFilter filter) {
    Conditions conditions = Conditions.of(filter);
    return sql.first(
            "select count(*) from account where " + conditions.text(),
            row -> row.getInt(1),
            conditions.parametersAnd())
        .orElseThrow();
  }

  Facets facets(EventFilter filter) {
    Conditions conditions = Conditions.of(filter);
    // The events are looked up once, and counted four times.
    List<FacetCount> counts =
        sql.list(
            "with found as materialized (select type, status, country, substr(earliest, 1, 7) as"
                + " month from account where "
                + conditions.text()
                + ") "
                + FACETS.stream()
                    .map(
                        facet ->
                            "select '%1$s', %1$s, count(*) from found where %1$s is not null group by %1$s"
                                .formatted(facet))
                    .collect(Collectors.joining(" union all ")),
            row ->
                new FacetCount(row.getString(1), new Facets.Count(row.getString(2), row.getInt(3))),
            conditions.parametersAnd());
    Comparator<Facets.Count> mostFirst =
        Comparator.comparing((Facets.Count count) -> -count.events())
            .thenComparing(Facets.Count::value);
    return new Facets(
        sorted(counts, "type", mostFirst),
        sorted(counts, "status", mostFirst),
        sorted(counts, "country", mostFirst),
        sorted(counts, "month", Comparator.comparing(Facets.Count::value)));
  }

  private record FacetCount(String facet, Facets.Count count) {}

  private static List<Facets.Count> sorted(
      List<FacetCount> counts, String facet, Comparator<Facets.Count> order) {
    return counts.stream()
        .filter(each -> each.facet.equals(facet))
        .map(FacetCount::count)
        .sorted(order)
        .toList();
  }

  /// The places of the events that pass a filter, as far as they have coordinates: those with the
  /// most events first. What is not aggregated comes from the row of the minimum, as SQLite grants.
  List<PlacePoint> points(EventFilter filter) {
    Conditions conditions = Conditions.of(filter);
    return sql.list(
        "select latitude, longitude, substr(min("
            + TOWN_FIRST
            + " || place), 2), country, precision, count(*), sum(disputed) from account"
            + " where latitude is not null and longitude is not null and "
            + conditions.text()
            + " group by latitude, longitude order by count(*) desc, latitude, longitude",
        AccountTable::point,
        conditions.parametersAnd());
  }

  private static PlacePoint point(ResultSet row) throws SQLException {
    return new PlacePoint(
        row.getDouble(1),
        row.getDouble(2),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        PlaceReference.Precision.valueOf(row.getString(5)),
        row.getInt(6),
        row.getInt(7));
  }

  /// The events that fit a query of their full text.
  List<EventRow> matching(String query, int most) {
    return rows(
        "rowid in (select rowid from account_text where account_text match ?)"
            + " order by number limit ?",
        query,
        most);
  }

  List<EventRow> toldBy(ReportId report) {
    return rows(
        "id in (select account from account_report where report = ?) order by number",
        report.value());
  }

  Optional<EventRow> row(EventId id) {
    return rows("id = ?", id.value()).stream().findFirst();
  }

  /// The events whose id starts with `text`, with or without its "e-".
  List<EventId> find(String text) {
    String start = text.startsWith(ID_START) ? text : ID_START + text;
    return sql.list(
        "select id from account where id >= ?1 and id < ?1 || char(0x10ffff) order by number",
        row -> new EventId(row.getString(1)),
        start);
  }

  /// The event of that number in the list of all events.
  Optional<EventId> numbered(String text) {
    return text.matches("[1-9][0-9]{0,8}")
        ? sql.first(
            "select id from account where number = ?",
            row -> new EventId(row.getString(1)),
            Integer.parseInt(text))
        : Optional.empty();
  }

  private static Optional<Quantity> killed(ResultSet row) throws SQLException {
    OptionalLong low = bound(row, 12);
    OptionalLong high = bound(row, 13);
    return low.isEmpty() && high.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quantity(low, high, Optional.empty()));
  }

  private static OptionalLong bound(ResultSet row, int column) throws SQLException {
    long bound = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(bound);
  }

  /// The event of a row that begins with [#ROW].
  static EventRow row(ResultSet row) throws SQLException {
    return new EventRow(
        row.getInt(1),
        new EventId(row.getString(2)),
        row.getString(3),
        EventType.valueOf(row.getString(4)),
        Status.valueOf(row.getString(5)),
        row.getBoolean(6),
        row.getBoolean(7),
        Optional.ofNullable(row.getString(8)).map(LocalDate::parse),
        Optional.ofNullable(row.getString(9)).map(LocalDate::parse),
        Optional.ofNullable(row.getString(10)),
        Optional.ofNullable(row.getString(11)),
        killed(row),
        row.getInt(14),
        row.getInt(15),
        row.getBoolean(16),
        row.getBoolean(17));
  }
}
