package org.attest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Party;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.EventType;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.Identity;
import org.attest.store.json.RecordCodec;

/// The actors across reports, and what part they take in which events; replaced with the accounts.
final class PartyTable {
  private final Sql sql;
  private final RecordCodec<Actor> actors = RecordCodec.of(Actor.class);

  PartyTable(Sql sql) {
    this.sql = sql;
  }

  /// Digest of the form in which actors are stored.
  String format() {
    return actors.format();
  }

  void replace(List<Actor> all) {
    sql.update("delete from actor");
    for (Actor actor : all) {
      sql.update(
          "insert into actor (id, name, kind, names, json) values (?, ?, ?, ?, ?)",
          actor.id().value(),
          actor.name(),
          actor.kind().name(),
          names(actor),
          actors.encode(actor));
    }
  }

  private static String names(Actor actor) {
    SortedSet<String> names = new TreeSet<>();
    Stream.concat(
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream()),
            actor.identity().map(Identity::name).stream())
        .forEach(
            name -> {
              names.add(Folded.of(name));
              names.add(FoldedName.of(name).text());
            });
    return String.join("\n", names);
  }

  /// The actors one of whose names has a name in it.
  List<Actor> like(FoldedName name) {
    return sql.list(
        "select json from actor where instr(names, ?) > 0 order by id",
        row -> actors.decode(row.getBytes(1)),
        name.text());
  }

  /// The actors that take part in an event.
  List<ActorId> of(EventId event) {
    return sql.list(
        "select distinct actor from account_party where account = ?",
        row -> new ActorId(row.getString(1)),
        event.value());
  }

  /// Notes who takes part in an event.
  void link(Account account) {
    link(account, PartyRole.AGENT, account.agents());
    link(account, PartyRole.TARGET, account.targets());
  }

  private void link(Account account, PartyRole role, Optional<Field<Party>> parties) {
    SortedSet<ActorId> linked = new TreeSet<>();
    parties.ifPresent(
        field -> field.values().forEach(value -> value.value().actor().ifPresent(linked::add)));
    for (ActorId actor : linked) {
      sql.update(
          "insert into account_party (account, role, actor) values (?, ?, ?)",
          account.id().value(),
          role.name(),
          actor.value());
    }
  }

  /// Counts the events of one actor anew.
  void count(ActorId actor) {
    sql.update(
        "update actor set events = (select count(distinct account) from account_party"
            + " where actor = ?1) where id = ?1",
        actor.value());
  }

  /// Counts the events of each actor, once all are there.
  void count() {
    sql.update(
        "update actor set events = counted.events from (select actor, count(distinct account) as"
            + " events from account_party group by actor) as counted where actor.id = counted.actor");
  }

  /// All actors, by id.
  List<Actor> all() {
    return sql.list("select json from actor order by id", row -> actors.decode(row.getBytes(1)));
  }

  Optional<Actor> find(ActorId id) {
    return sql.first(
        "select json from actor where id = ?", row -> actors.decode(row.getBytes(1)), id.value());
  }

  /// Those of some ids that there are.
  Map<ActorId, Actor> find(Collection<ActorId> ids) {
    Map<ActorId, Actor> found = new HashMap<>();
    sql.forEach(
        "select json from actor where id in (%s)"
            .formatted(ids.stream().map(id -> "?").collect(Collectors.joining(", "))),
        row -> actors.decode(row.getBytes(1)),
        actor -> found.put(actor.id(), actor),
        ids.stream().map(ActorId::value).toArray());
    return found;
  }

  /// Some of the actors one of whose names has these words in it, those with the most events first.
  ///
  /// @param words empty for all
  /// @param first how many are left out before
  List<ActorRow> list(String words, int first, int most) {
    return sql.list(
        "select id, name, kind, events from actor where instr(names, ?) > 0"
            + " order by events desc, id limit ? offset ?",
        PartyTable::row,
        Folded.of(words),
        most,
        first);
  }

  Optional<ActorRow> row(ActorId id) {
    return sql.first(
        "select id, name, kind, events from actor where id = ?", PartyTable::row, id.value());
  }

  int count(String words) {
    return sql.first(
            "select count(*) from actor where instr(names, ?) > 0",
            row -> row.getInt(1),
            Folded.of(words))
        .orElseThrow();
  }

  /// The actors that take part in the events that pass a filter, those with the most of them first.
  List<ActorRow> in(EventFilter filter, int most) {
    if (filter.equals(EventFilter.ALL)) {
      return list("", 0, most).stream().filter(actor -> actor.events() > 0).toList();
    }
    Conditions conditions = Conditions.of(filter);
    return sql.list(
        "select actor.id, actor.name, actor.kind, counted.events from (select actor,"
            + " count(distinct account) as events from account_party where account in"
            + " (select id from account where "
            + conditions.text()
            + ") group by actor) as counted join actor on actor.id = counted.actor"
            + " order by counted.events desc, actor.id limit ?",
        PartyTable::row,
        conditions.parametersAnd(most));
  }

  private static ActorRow row(ResultSet row) throws SQLException {
    return new ActorRow(
        new ActorId(row.getString(1)),
        row.getString(2),
        ActorKind.valueOf(row.getString(3)),
        row.getInt(4));
  }

  /// What events say of an actor and others: those with the most events first.
  List<Relation> relations(ActorId actor, int most) {
    return sql.list(
        "select mine.role, other.actor, actor.name, other.role, account.type, count(*),"
            + " sum(account.disputed) from account_party mine"
            + " join account_party other on other.account = mine.account"
            + " and other.actor <> mine.actor"
            + " join actor on actor.id = other.actor join account on account.id = mine.account"
            + " where mine.actor = ? group by mine.role, other.actor, other.role, account.type"
            + " order by count(*) desc, other.actor, mine.role, other.role, account.type limit ?",
        PartyTable::relation,
        actor.value(),
        most);
  }

  private static Relation relation(ResultSet row) throws SQLException {
    return new Relation(
        PartyRole.valueOf(row.getString(1)),
        new ActorId(row.getString(2)),
        row.getString(3),
        PartyRole.valueOf(row.getString(4)),
        EventType.valueOf(row.getString(5)),
        row.getInt(6),
        row.getInt(7));
  }
}
