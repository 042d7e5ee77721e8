package org.attest.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.account.AccountStore;
import org.attest.core.decision.Revision;
import org.attest.core.resolution.EventId;
import org.attest.exchange.words.RevisionWords;
import org.attest.store.EventFilter;
import org.attest.store.EventRow;
import org.attest.store.Workspace;

/// What an entry of the log changed in the list of events.
///
/// @param revision the number of the entry
/// @param did what it did, in words
/// @param by who
/// @param note why
/// @param changed events that are shown otherwise
/// @param added events that were not there before
/// @param gone events that are not there any more, as they were
public record ChangePage(
    int revision,
    String did,
    String by,
    Optional<String> note,
    List<EventRow> changed,
    List<EventRow> added,
    List<EventRow> gone) {

  /// @param before the list of all events before the entry
  public static ChangePage of(Revision entry, Workspace workspace, List<EventRow> before) {
    Map<EventId, EventRow> old = new TreeMap<>();
    before.forEach(row -> old.put(row.id(), row));
    List<EventRow> changed = new ArrayList<>();
    List<EventRow> added = new ArrayList<>();
    for (EventRow row : workspace.events(EventFilter.ALL)) {
      EventRow was = old.remove(row.id());
      if (was == null) {
        added.add(row);
      } else if (!row.saysTheSame(was)) {
        changed.add(row);
      }
    }
    return new ChangePage(
        entry.number(),
        new RevisionWords(workspace).of(entry),
        entry.signature().by(),
        entry.signature().note(),
        changed,
        added,
        List.copyOf(old.values()));
  }

  /// The page for people.
  public String print(AccountStore store, Style style) {
    EventTable table = new EventTable(style);
    StringBuilder page = new StringBuilder();
    page.append(style.heading("#" + revision + " " + style.inert(did)))
        .append(style.inert(note.map(why -> ": " + why).orElse("") + ", by " + by))
        .append('\n');
    section(page, table, "changed", changed);
    section(page, table, "new", added);
    section(page, table, "gone", gone);
    if (changed.isEmpty() && added.isEmpty() && gone.isEmpty()) {
      page.append("The list of events is as it was.\n");
    }
    return page.toString();
  }

  private static void section(
      StringBuilder page, EventTable table, String name, List<EventRow> rows) {
    if (!rows.isEmpty()) {
      page.append('\n').append(name).append('\n').append(table.rows(rows));
    }
  }
}
