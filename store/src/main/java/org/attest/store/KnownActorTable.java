package org.attest.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.reading.ActorKind;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.KnownActor;

/// The actors that the user loaded from a table, replaced as a whole.
final class KnownActorTable {
  private final Sql sql;

  KnownActorTable(Sql sql) {
    this.sql = sql;
  }

  void replace(ActorTable table) {
    for (String name : List.of("actor_table", "known_actor_name", "known_actor")) {
      sql.update("delete from " + name);
    }
    if (!table.isLoaded()) {
      return;
    }
    sql.update(
        "insert into actor_table (source, digest) values (?, ?)", table.source(), table.digest());
    for (KnownActor actor : table.actors()) {
      sql.update(
          "insert into known_actor (wikidata, kind) values (?, ?)",
          actor.wikidata(),
          actor.kind().map(ActorKind::name).orElse(null));
      insert(actor, 0, actor.name());
      for (int i = 0; i < actor.aliases().size(); i++) {
        insert(actor, i + 1, actor.aliases().get(i));
      }
    }
  }

  private void insert(KnownActor actor, int position, String name) {
    sql.update(
        "insert into known_actor_name (wikidata, position, name) values (?, ?, ?)",
        actor.wikidata(),
        position,
        name);
  }

  /// The table as it was loaded; [ActorTable#NONE] if none is.
  ActorTable table() {
    return sql.first(
            "select source, digest from actor_table",
            row -> new ActorTable(row.getString(1), row.getString(2), actors()))
        .orElse(ActorTable.NONE);
  }

  private List<KnownActor> actors() {
    Map<String, List<String>> names = new TreeMap<>();
    sql.forEach(
        "select wikidata, name from known_actor_name order by wikidata, position",
        row -> List.of(row.getString(1), row.getString(2)),
        name -> names.computeIfAbsent(name.get(0), id -> new ArrayList<>()).add(name.get(1)));
    return sql.list(
        "select wikidata, kind from known_actor order by wikidata",
        row -> {
          List<String> all = names.getOrDefault(row.getString(1), List.of());
          return new KnownActor(
              row.getString(1),
              all.isEmpty() ? "" : all.getFirst(),
              all.isEmpty() ? all : all.subList(1, all.size()),
              Optional.ofNullable(row.getString(2)).map(ActorKind::valueOf));
        });
  }
}
