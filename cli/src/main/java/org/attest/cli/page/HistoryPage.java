package org.attest.cli.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.Revision;
import org.attest.core.decision.Standing;
import org.attest.core.resolution.EventId;
import org.attest.exchange.words.RevisionWords;

/// The log of revisions laid out for reading: who decided what, when and why, and what became of
/// it.
public final class HistoryPage {
  private final AccountStore store;
  private final Style style;
  private final Context context;
  private final Page page;
  private final RevisionWords words;
  private final Map<Integer, Standing> standings = new TreeMap<>();

  private HistoryPage(AccountStore store, Style style) {
    this.store = store;
    this.style = style;
    this.context = new Context(store, style);
    this.page = new Page(style);
    this.words = new RevisionWords(store);
    store.standings().forEach(standing -> standings.put(standing.revision(), standing));
  }

  public static String of(List<Revision> revisions, AccountStore store, Style style) {
    HistoryPage history = new HistoryPage(store, style);
    if (revisions.isEmpty()) {
      history.page.line(0, "Nothing was decided.");
    }
    revisions.forEach(history::entry);
    return history.page.toString();
  }

  private void entry(Revision revision) {
    Optional<Standing> standing = Optional.ofNullable(standings.get(revision.number()));
    page.line(
        0,
        "#"
            + revision.number()
            + "  "
            + RevisionWords.time(revision.signature().at())
            + "  "
            + style.heading(words.of(revision))
            + standing.map(found -> state(found.state())).orElse("")
            + style.faint("  by " + revision.signature().by()));
    revision.signature().note().ifPresent(note -> page.line(2, "why: " + note));
    if (revision.act() instanceof Revision.Decide decide) {
      List<EventId> events = standing.map(found -> List.copyOf(found.events())).orElse(List.of());
      events.forEach(event -> page.line(2, event + "  " + headline(event)));
      if (events.isEmpty()) {
        decide.decision().subjects().forEach(this::evidence);
      }
    }
  }

  private String headline(EventId event) {
    return store.account(event).map(Account::headline).orElse("");
  }

  /// Where the mentions stood of an event that is not found any more.
  private void evidence(List<Anchor> mentions) {
    Anchor first = mentions.getFirst();
    page.line(
        2,
        context.of(first.trigger()) + style.faint(" · " + context.name(first.trigger().report())));
  }

  private String state(Standing.State state) {
    return switch (state) {
      case IN_FORCE -> "";
      case OVERRULED -> style.warning("  a later decision holds instead");
      case NOT_APPLICABLE -> style.warning("  does not apply any more");
      case UNDONE -> style.faint("  undone");
    };
  }
}
