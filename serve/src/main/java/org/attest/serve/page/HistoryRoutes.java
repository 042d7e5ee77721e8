package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.core.decision.Revision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Standing;
import org.attest.core.resolution.EventId;
import org.attest.exchange.words.Notation;
import org.attest.exchange.words.RevisionWords;
import org.attest.exchange.words.Words;
import org.attest.serve.desk.Desk;
import org.attest.store.Workspace;

/// The log of revisions: who decided what, when and why, what became of it, and how to take it
/// back.
public final class HistoryRoutes {
  private final Desk desk;
  private final Screen screen;

  public HistoryRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  /// One entry of the log.
  ///
  /// @param state what became of it, in words; empty for an entry that undoes or repeats
  /// @param events the events it is about, by id with their headlines
  /// @param undoable whether it holds
  /// @param redoable whether it was undone
  public record EntryView(
      int number,
      String at,
      String by,
      String words,
      String note,
      String state,
      Map<String, String> events,
      boolean undoable,
      boolean redoable) {}

  /// The entries, the last one first.
  public record HistoryView(List<EntryView> entries) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/history", this::history);
  }

  private void history(Context request) {
    HistoryView view =
        desk.lookIfThere(workspace -> view(workspace, ReadersNotation.of(request)))
            .orElseGet(() -> new HistoryView(List.of()));
    screen.show(request, "history", "History", view);
  }

  private static HistoryView view(Workspace workspace, Notation notation) {
    RevisionLog log = workspace.log();
    RevisionWords words = new RevisionWords(workspace, log);
    Map<Integer, Standing> standings = new TreeMap<>();
    workspace.standings().forEach(standing -> standings.put(standing.revision(), standing));
    List<EntryView> entries = new ArrayList<>();
    for (Revision revision : log.revisions().reversed()) {
      Standing standing = standings.get(revision.number());
      Map<String, String> events = new TreeMap<>();
      if (standing != null) {
        standing.events().forEach(event -> events.put(event.value(), headline(workspace, event)));
      }
      boolean decision = log.decision(revision.number()).isPresent();
      boolean holds = log.holds(revision.number());
      entries.add(
          new EntryView(
              revision.number(),
              notation.time(revision.signature().at()),
              revision.signature().by(),
              words.of(revision),
              revision.signature().note().orElse(""),
              standing == null ? "" : Words.lower(standing.state()),
              events,
              decision && holds,
              decision && !holds));
    }
    return new HistoryView(entries);
  }

  private static String headline(Workspace workspace, EventId event) {
    return workspace.event(event).map(row -> row.headline()).orElse(event.value());
  }
}
