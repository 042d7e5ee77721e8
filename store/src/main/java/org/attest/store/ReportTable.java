package org.attest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Readings;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.store.json.RecordCodec;

/// Reports, their readings, and the inputs that failed.
final class ReportTable implements Readings {
  private static final String REPORT =
      "report.id, report.name, report.title, report.text, report.outlet, report.published,"
          + " report.url";

  private static final String READ =
      "select "
          + REPORT
          + ", reading.json from report join reading on reading.report = report.id"
          + " where reading.format = ?";

  private final Sql sql;
  private final RecordCodec<Reading> readings = RecordCodec.of(Reading.class);

  ReportTable(Sql sql) {
    this.sql = sql;
  }

  /// Adds a report with its reading, or replaces the reading.
  ///
  /// @return whether anything that accounts are made from has changed
  boolean put(NewReading added) {
    Report report = added.report();
    sql.update(
        "insert into report (id, name, title, text, outlet, published, url, input)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set"
            + " name = min(name, excluded.name), input = min(input, excluded.input)"
            + " where name > excluded.name or input > excluded.input",
        report.id().value(),
        report.name(),
        report.title().orElse(null),
        report.text().toString(),
        report.outlet().map(Outlet::name).orElse(null),
        report.published().map(LocalDate::toString).orElse(null),
        report.url().orElse(null),
        added.input());
    return sql.update(
            "insert into reading (report, reader, format, json) values (?, ?, ?, ?)"
                + " on conflict (report) do update set reader = excluded.reader,"
                + " format = excluded.format, json = excluded.json"
                + " where reader <> excluded.reader or format <> excluded.format",
            report.id().value(),
            added.reading().reader(),
            readings.format(),
            readings.encode(added.reading()))
        > 0;
  }

  /// Keeps the alphabetically first of a report's names.
  void rename(ReportId id, String name, String input) {
    sql.update(
        "update report set name = min(name, ?2), input = min(input, ?3)"
            + " where id = ?1 and (name > ?2 or input > ?3)",
        id.value(),
        name,
        input);
  }

  Set<ReportId> readWith(String reader) {
    return new HashSet<>(
        sql.list(
            "select report from reading where reader = ? and format = ?",
            row -> new ReportId(row.getString(1)),
            reader,
            readings.format()));
  }

  /// Reports whose reading is of another reader or format than the one given.
  List<ReportId> outdated(String reader) {
    return sql.list(
        "select report from reading where reader <> ? or format <> ? order by report",
        row -> new ReportId(row.getString(1)),
        reader,
        readings.format());
  }

  /// How many readings are of another format; not those that could not be made anew.
  int illegible() {
    return sql.first(
            "select count(*) from reading join report on report.id = reading.report"
                + " where format <> ? and input not in (select input from failure)",
            row -> row.getInt(1),
            readings.format())
        .orElseThrow();
  }

  Optional<Report> report(ReportId id) {
    return sql.first(
        "select " + REPORT + " from report where id = ?", ReportTable::report, id.value());
  }

  Optional<String> input(ReportId id) {
    return sql.first("select input from report where id = ?", row -> row.getString(1), id.value());
  }

  Optional<String> reader(ReportId id) {
    return sql.first(
        "select reader from reading where report = ?", row -> row.getString(1), id.value());
  }

  Optional<Reading> reading(ReportId id) {
    return sql.first(
        "select json from reading where report = ? and format = ?",
        row -> readings.decode(row.getBytes(1)),
        id.value(),
        readings.format());
  }

  /// Some of the reports, by name.
  ///
  /// @param first how many are left out before
  List<ReportRow> list(int first, int most) {
    return sql.list(
        "select id, name, outlet, published from report order by name, id limit ? offset ?",
        row ->
            new ReportRow(
                new ReportId(row.getString(1)),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(LocalDate::parse)),
        most,
        first);
  }

  int count() {
    return sql.first("select count(*) from report", row -> row.getInt(1)).orElseThrow();
  }

  List<ReportId> ids() {
    return sql.list("select id from report order by id", row -> new ReportId(row.getString(1)));
  }

  /// The reports whose name is `text`; if there are none, those whose name or id starts with it.
  List<ReportId> find(String text) {
    List<ReportId> named =
        sql.list(
            "select id from report where name = ? order by id",
            row -> new ReportId(row.getString(1)),
            text);
    return named.isEmpty()
        ? sql.list(
            "select id from report where substr(id, 1, length(?1)) = ?1"
                + " or substr(name, 1, length(?1)) = ?1 order by id",
            row -> new ReportId(row.getString(1)),
            text)
        : named;
  }

  @Override
  public void forEach(Consumer<ReadReport> sink) {
    sql.forEach(READ + " order by report.id", this::read, sink, readings.format());
  }

  @Override
  public int size() {
    return sql.first(
            "select count(*) from reading where format = ?",
            row -> row.getInt(1),
            readings.format())
        .orElseThrow();
  }

  @Override
  public Optional<ReadReport> get(ReportId id) {
    return sql.first(READ + " and report.id = ?", this::read, readings.format(), id.value());
  }

  private ReadReport read(ResultSet row) throws SQLException {
    return new ReadReport(report(row), readings.decode(row.getBytes(8)));
  }

  void fail(Failure failure) {
    sql.update(
        "insert into failure (input, reason, at) values (?, ?, ?)"
            + " on conflict (input) do update set reason = excluded.reason, at = excluded.at",
        failure.input(),
        failure.reason(),
        failure.at().toString());
  }

  void succeed(String input) {
    sql.update("delete from failure where input = ?", input);
  }

  List<Failure> failures() {
    return sql.list(
        "select input, reason, at from failure order by input",
        row -> new Failure(row.getString(1), row.getString(2), Instant.parse(row.getString(3))));
  }

  private static Report report(ResultSet row) throws SQLException {
    return new Report(
        new ReportId(row.getString(1)),
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        new SourceText(row.getString(4)),
        Optional.ofNullable(row.getString(5)).map(Outlet::new),
        Optional.ofNullable(row.getString(6)).map(LocalDate::parse),
        Optional.ofNullable(row.getString(7)));
  }
}
