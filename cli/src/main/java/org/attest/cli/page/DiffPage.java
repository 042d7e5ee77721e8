package org.attest.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.attest.core.account.AccountStore;
import org.attest.core.account.AccountsDiff;
import org.attest.core.account.EventChange;
import org.attest.core.account.EventChange.FieldChange;
import org.attest.core.data.Explanation;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.EventId;
import org.attest.exchange.words.Words;

/// What some reports changed, laid out for reading.
public final class DiffPage {
  private final Function<EventId, String> names;
  private final Style style;
  private final Context context;
  private final Page page;

  private DiffPage(AccountStore store, Function<EventId, String> names, Style style) {
    this.names = names;
    this.style = style;
    this.context = new Context(store, style);
    this.page = new Page(style);
  }

  /// @param names what the user calls events of now
  public static String of(
      AccountsDiff diff, AccountStore store, Function<EventId, String> names, Style style) {
    DiffPage page = new DiffPage(store, names, style);
    page.page.line(
        0,
        style.heading(Words.count(diff.added().size(), "report"))
            + page.reports(": ", diff.added()));
    if (diff.changes().isEmpty()) {
      page.page.line(0, "They changed nothing.");
    }
    String heading = "";
    for (EventChange change : diff.changes()) {
      if (!heading.equals(heading(change.kind()))) {
        heading = heading(change.kind());
        page.page.section(heading);
      }
      page.change(change);
    }
    page.page.line(0, "");
    page.page.line(0, style.faint(Words.count(diff.unchanged(), "event") + " unchanged"));
    return page.page.toString();
  }

  private static String heading(EventChange.Kind kind) {
    return switch (kind) {
      case NEW -> "new events";
      case GONE -> "events that are gone";
      case MERGED -> "several events became one";
      case SPLIT -> "one event became several";
      case REGROUPED -> "events that were grouped anew";
      case CHANGED -> "changed events";
    };
  }

  private void change(EventChange change) {
    for (EventChange.Summary after : change.after()) {
      page.line(1, style.heading(names.apply(after.id())));
    }
    if (change.kind() != EventChange.Kind.CHANGED) {
      for (EventChange.Summary before : change.before()) {
        page.line(2, "before: " + before.headline());
      }
    }
    if (change.kind() == EventChange.Kind.NEW) {
      change.after().forEach(after -> page.line(2, standing(after)));
    }
    if (!change.joined().isEmpty()) {
      page.line(2, "told by" + reports(" ", change.joined()));
    }
    if (!change.left().isEmpty()) {
      page.line(2, "no longer told by" + reports(" ", change.left()));
    }
    change
        .status()
        .ifPresent(
            now ->
                page.line(
                    2,
                    "status: "
                        + Words.lower(change.before().getFirst().status())
                        + " → "
                        + style.heading(Words.lower(now.status()))
                        + ": "
                        + now.why().sentence()));
    change
        .origins()
        .ifPresent(
            now -> page.line(2, "origins: " + change.before().getFirst().origins() + " → " + now));
    if (!change.competing().isEmpty()) {
      page.line(2, style.warning("competing claims: ") + String.join(", ", change.competing()));
    }
    fields(change.fields());
  }

  private static String standing(EventChange.Summary event) {
    return Words.lower(event.status())
        + (event.counted() ? "" : ", not counted")
        + ", "
        + Words.count(event.origins(), "origin");
  }

  /// Values of one field that came for the same reason stand in one line.
  private void fields(List<FieldChange> changes) {
    for (int i = 0; i < changes.size(); ) {
      FieldChange first = changes.get(i);
      List<String> words = new ArrayList<>();
      while (i < changes.size() && isAlike(first, changes.get(i))) {
        words.add(changes.get(i).words());
        i++;
      }
      page.line(2, before(first) + String.join(" · ", words) + behind(first));
    }
  }

  private static boolean isAlike(FieldChange one, FieldChange other) {
    return one.kind() == other.kind()
        && one.field().equals(other.field())
        && one.why().equals(other.why());
  }

  /// What stands before the value.
  private String before(FieldChange change) {
    String name = change.field().replace('_', ' ') + ": ";
    return switch (change.kind()) {
      case VALUE -> name + "+ ";
      case VALUE_GONE -> name + "- ";
      case RANGE -> name;
      case DISPUTE_OPENED -> name + style.warning("now disputed: ");
      case DISPUTE_CHANGED -> name + style.warning("disputed otherwise: ");
      case DISPUTE_SETTLED -> name + "no longer disputed: ";
    };
  }

  private static String behind(FieldChange change) {
    return change.why().map(Explanation::sentence).map(": "::concat).orElse("");
  }

  private String reports(String before, SortedSet<ReportId> reports) {
    List<String> named = reports.stream().map(context::name).sorted().toList();
    return named.isEmpty() ? "" : before + String.join(", ", named);
  }
}
