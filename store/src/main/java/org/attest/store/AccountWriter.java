package org.attest.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStream;
import org.attest.core.account.DecidedAccounts;
import org.attest.core.account.Field;
import org.attest.core.account.PlaceName;
import org.attest.core.account.TollRange;
import org.attest.core.decision.Decision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.Lineage;
import org.attest.store.json.RecordCodec;
import org.jspecify.annotations.Nullable;

/// Writes accounts, with what they are listed and found by: all of them, or one on which something
/// else was decided. Both leave the same rows.
final class AccountWriter {
  /// Those counted first, then by first day, those of unknown date last.
  private static final String NUMBERED =
      "update account set number = listed.place from (select id, row_number() over (order by"
          + " counted desc, coalesce(earliest, latest) nulls last, id) as place from account)"
          + " as listed where account.id = listed.id";

  private final Sql sql;
  private final AccountTable accounts;
  private final PartyTable parties;
  private final SourceTable sources;
  private final SearchTable index;
  private final RecordCodec<Account> codec = RecordCodec.of(Account.class);
  private final RecordCodec<Lineage> lineages = RecordCodec.of(Lineage.class);

  AccountWriter(
      Sql sql, AccountTable accounts, PartyTable parties, SourceTable sources, SearchTable index) {
    this.sql = sql;
    this.accounts = accounts;
    this.parties = parties;
    this.sources = sources;
    this.index = index;
  }

  /// Takes these accounts in place of all that are there.
  void replace(AccountStream all, RevisionLog log, Instant now) {
    rememberEvents();
    sources.clear();
    for (String table : List.of("account", "lineage")) {
      sql.update("delete from " + table);
    }
    for (Lineage lineage : all.lineages()) {
      sql.update(
          "insert into lineage (report, json) values (?, ?)",
          lineage.report().value(),
          lineages.encode(lineage));
    }
    parties.replace(all.actors());
    Map<ActorId, Actor> actors = new HashMap<>();
    all.actors().forEach(actor -> actors.put(actor.id(), actor));
    int[] inserted = {0};
    // Negative numbers stand in until all are there: no two accounts may ever have the same.
    all.forEach(
        (told, account) ->
            insert(--inserted[0], told, account, id -> Optional.ofNullable(actors.get(id)), log));
    sql.update(NUMBERED);
    parties.count();
    sources.count();
    index.replaceEvents();
    dateChanges(now);
  }

  /// Keeps what events say now, to be compared with what they will say.
  private void rememberEvents() {
    sql.script("drop table if exists temp.said");
    sql.script(
        "create temp table said (id text primary key, changed text, " + AccountTable.SAID + ")");
    sql.script(
        "insert into temp.said (id, changed, %s) select id, changed, %s from account"
            .formatted(AccountTable.SAID, AccountTable.SAID));
  }

  /// Dates the events that are new or say something else than what was remembered.
  private void dateChanges(Instant now) {
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
    return table + "." + AccountTable.SAID.replace(", ", ", " + table + ".");
  }

  /// Writes the account of one event anew, with what is decided on it now.
  void decide(EventId event, DecidedAccounts decided, RevisionLog log, Instant now) {
    EventRow before = accounts.row(event).orElseThrow();
    Account told = accounts.told(event).orElseThrow();
    String changed =
        sql.first(
                "select changed from account where id = ?", row -> row.getString(1), event.value())
            .orElseThrow();
    Set<ActorId> affected = new TreeSet<>(parties.of(event));
    Set<Long> said = new TreeSet<>(sources.unlink(event));
    sql.update("delete from account where id = ?", event.value());
    insert(before.number(), told, decided.on(told), parties::find, log);
    EventRow after = accounts.row(event).orElseThrow();
    sql.update(
        "update account set changed = ? where id = ?",
        before.saysTheSame(after) ? changed : now.toString(),
        event.value());
    if (before.counted() != after.counted()
        || !before.earliest().equals(after.earliest())
        || !before.latest().equals(after.latest())) {
      sql.update("update account set number = -number");
      sql.update(NUMBERED);
    }
    affected.addAll(parties.of(event));
    affected.forEach(parties::count);
    said.addAll(sources.of(event));
    sources.count(said);
    index.replaceEvent(event);
  }

  private void insert(
      int number,
      Account told,
      Account account,
      Function<ActorId, Optional<Actor>> actors,
      RevisionLog log) {
    Optional<DateInterval> date = account.date().map(Field::shown);
    Optional<PlaceReference> place = account.place().map(Field::shown);
    String id = account.id().value();
    sql.update(
        "insert into account ("
            + AccountTable.ROW
            + ", latitude, longitude, precision, told, json)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        id,
        account.headline(),
        account.type().shown().name(),
        account.status().name(),
        counts(account),
        account.disputed(),
        day(date.flatMap(DateInterval::earliest)),
        day(date.flatMap(DateInterval::latest)),
        place.flatMap(PlaceReference::country).orElse(null),
        account.place().map(PlaceName::of).orElse(null),
        bound(killed(account).map(Quantity::low)),
        bound(killed(account).map(Quantity::high)),
        account.independence().count(),
        account.reports().size(),
        decided(account, log, Decision::acceptsAccount),
        decided(account, log, Decision::corrects),
        degrees(place.map(PlaceReference::latitude)),
        degrees(place.map(PlaceReference::longitude)),
        place.map(located -> located.precision().name()).orElse(null),
        told.equals(account) ? null : codec.encode(told),
        codec.encode(account));
    ActorNames.of(account, actors).forEach(name -> link("account_actor", "name", id, name));
    PlaceNames.of(account).forEach(name -> link("account_place", "name", id, name));
    account.reports().forEach(report -> link("account_report", "report", id, report.value()));
    parties.link(account);
    sources.link(account);
  }

  private void link(String table, String column, String account, String value) {
    sql.update("insert into " + table + " (account, " + column + ") values (?, ?)", account, value);
  }

  /// Whether a decision of some sort that is in force is about the account.
  private static boolean decided(Account account, RevisionLog log, Predicate<Decision> sort) {
    return account.revisions().stream()
        .flatMap(revision -> log.decision(revision).stream())
        .anyMatch(made -> sort.test(made.decision()));
  }

  /// Background is kept and shown, but it is not what happened now.
  private static boolean counts(Account account) {
    return account.counted() && !account.background();
  }

  private static Optional<Quantity> killed(Account account) {
    return Optional.ofNullable(account.tolls().get(Toll.Category.KILLED))
        .flatMap(TollRange::whole)
        .map(TollRange::numbers);
  }

  private static @Nullable Long bound(Optional<OptionalLong> bound) {
    return bound.filter(OptionalLong::isPresent).map(OptionalLong::getAsLong).orElse(null);
  }

  private static @Nullable Double degrees(Optional<OptionalDouble> degrees) {
    return degrees.filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble).orElse(null);
  }

  private static @Nullable String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
