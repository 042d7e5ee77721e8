package org.attest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Revision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Signature;
import org.attest.core.decision.Standing;
import org.attest.core.resolution.EventId;
import org.attest.store.json.RecordCodec;

/// The log of revisions, which is only added to, and what became of each decision, which is
/// replaced with the accounts.
final class RevisionTable {
  /// The form in which a decision is kept. It cannot be made again, so later versions have to read
  /// it as it is: DecisionFormatTest holds it.
  private record Kept(Decision decision) {}

  private final Sql sql;
  private final RecordCodec<Kept> decisions = RecordCodec.of(Kept.class);

  RevisionTable(Sql sql) {
    this.sql = sql;
  }

  /// How many entries the log has.
  int count() {
    return sql.first("select count(*) from revision", row -> row.getInt(1)).orElseThrow();
  }

  void add(Revision revision) {
    sql.update(
        "insert into revision (number, at, person, note, act, target, decision)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        revision.number(),
        revision.signature().at().toString(),
        revision.signature().by(),
        revision.signature().note().orElse(null),
        act(revision.act()),
        target(revision.act()).orElse(null),
        decision(revision.act()).orElse(null));
  }

  private static String act(Revision.Act act) {
    return switch (act) {
      case Revision.Decide decide -> "decide";
      case Revision.Undo undo -> "undo";
      case Revision.Redo redo -> "redo";
    };
  }

  private static Optional<Integer> target(Revision.Act act) {
    return switch (act) {
      case Revision.Decide decide -> Optional.empty();
      case Revision.Undo undo -> Optional.of(undo.revision());
      case Revision.Redo redo -> Optional.of(redo.revision());
    };
  }

  private Optional<String> decision(Revision.Act act) {
    return act instanceof Revision.Decide decide
        ? Optional.of(decisions.text(new Kept(decide.decision())))
        : Optional.empty();
  }

  RevisionLog log() {
    return new RevisionLog(
        sql.list(
            "select number, at, person, note, act, target, decision from revision order by number",
            this::revision));
  }

  private Revision revision(ResultSet row) throws SQLException {
    Signature signature =
        new Signature(
            row.getString(3),
            Instant.parse(row.getString(2)),
            Optional.ofNullable(row.getString(4)));
    Revision.Act act =
        switch (row.getString(5)) {
          case "decide" -> new Revision.Decide(decisions.parse(row.getString(7)).decision());
          case "undo" -> new Revision.Undo(row.getInt(6));
          case "redo" -> new Revision.Redo(row.getInt(6));
          default -> throw new IllegalArgumentException("no act " + row.getString(5));
        };
    return new Revision(row.getInt(1), signature, act);
  }

  void replace(List<Standing> standings) {
    sql.update("delete from standing");
    for (Standing standing : standings) {
      sql.update(
          "insert into standing (revision, state) values (?, ?)",
          standing.revision(),
          standing.state().name());
      for (EventId event : standing.events()) {
        sql.update(
            "insert into standing_event (revision, event) values (?, ?)",
            standing.revision(),
            event.value());
      }
    }
  }

  List<Standing> standings() {
    return sql.list(
        "select revision, state from standing order by revision",
        row ->
            new Standing(
                row.getInt(1),
                Standing.State.valueOf(row.getString(2)),
                new TreeSet<>(events(row.getInt(1)))));
  }

  private List<EventId> events(int revision) {
    return sql.list(
        "select event from standing_event where revision = ? order by event",
        row -> new EventId(row.getString(1)),
        revision);
  }
}
