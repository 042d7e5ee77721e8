package org.attest.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.account.Account;
import org.attest.core.account.Status;
import org.attest.core.resolution.EventId;
import org.attest.exchange.words.AccountFields;
import org.attest.exchange.words.TollWords;
import org.attest.exchange.words.Words;
import org.attest.store.EventRow;

/// Events in the order in which they happened, those of unknown day apart. What is not counted as
/// having happened stands among the others with another mark.
public final class TimelinePage {
  private static final String COUNTED = "●";
  private static final String NOT_COUNTED = "○";

  private final Function<EventId, Optional<Account>> accounts;
  private final TollWords tolls;
  private final Style style;
  private final Page page;

  private TimelinePage(
      Function<EventId, Optional<Account>> accounts, TollWords tolls, Style style) {
    this.accounts = accounts;
    this.tolls = tolls;
    this.style = style;
    this.page = new Page(style);
  }

  /// @param title what the timeline is of
  /// @param events in the order of [#inOrder]
  public static String of(
      String title,
      List<EventRow> events,
      Function<EventId, Optional<Account>> accounts,
      TollWords tolls,
      Style style) {
    TimelinePage page = new TimelinePage(accounts, tolls, style);
    page.page.line(0, style.heading(title));
    page.page.line(
        0, style.faint(COUNTED + " counted as having happened, " + NOT_COUNTED + " not counted"));
    page.list(events);
    return page.page.toString();
  }

  /// By first day, then by last; those of unknown day last.
  public static List<EventRow> inOrder(List<EventRow> events) {
    return events.stream()
        .sorted(
            Comparator.comparing(TimelinePage::day)
                .thenComparing(event -> event.latest().orElse(LocalDate.MAX))
                .thenComparing(EventRow::number))
        .toList();
  }

  private void list(List<EventRow> events) {
    List<EventRow> dated = events.stream().filter(TimelinePage::isDated).toList();
    List<EventRow> undated = events.stream().filter(event -> !isDated(event)).toList();
    int width = dated.stream().mapToInt(event -> days(event).length()).max().orElse(0);
    if (events.isEmpty()) {
      page.line(0, "");
      page.line(0, "no event");
    }
    if (!dated.isEmpty()) {
      page.line(0, "");
    }
    for (EventRow event : dated) {
      event(event, days(event), width);
    }
    if (!undated.isEmpty()) {
      page.section("day unknown");
      for (EventRow event : undated) {
        event(event, "", 0);
      }
    }
  }

  private static boolean isDated(EventRow event) {
    return event.earliest().isPresent() || event.latest().isPresent();
  }

  private static LocalDate day(EventRow event) {
    return event.earliest().or(event::latest).orElse(LocalDate.MAX);
  }

  private static String days(EventRow event) {
    return Words.days(event.earliest(), event.latest());
  }

  private void event(EventRow event, String days, int width) {
    String mark = event.counted() ? COUNTED : NOT_COUNTED;
    String space = " ".repeat(width - days.length());
    String gap = width == 0 ? "" : "  ";
    page.line(0, mark + " " + days + space + gap + style.heading(event.headline()));
    page.line(0, "  " + " ".repeat(width) + gap + about(event));
  }

  private String about(EventRow event) {
    Optional<Account> account = accounts.apply(event.id());
    List<String> parts = new ArrayList<>();
    parts.add(standing(event, account));
    parts.add(
        Words.count(event.origins(), "origin") + ", " + Words.count(event.reports(), "report"));
    account
        .map(tolls::estimates)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> parts.add(tolls.head().toLowerCase(Locale.ROOT) + ": " + words));
    account
        .map(TimelinePage::disputed)
        .filter(fields -> !fields.isEmpty())
        .ifPresent(fields -> parts.add(style.warning("disputed: " + String.join(", ", fields))));
    parts.add("event " + event.number());
    return String.join(" · ", parts);
  }

  private static String standing(EventRow event, Optional<Account> account) {
    String status = Words.lower(event.status());
    if (event.counted()) {
      return status;
    }
    boolean background = account.map(Account::background).orElse(false);
    return (background ? status + " in passing" : status) + ", not counted";
  }

  /// What about an event is disputed: fields, and whether it happened.
  public static List<String> disputed(Account account) {
    List<String> fields = new ArrayList<>();
    if (account.status() == Status.DISPUTED) {
      fields.add("whether it happened");
    }
    fields.addAll(AccountFields.disputed(account));
    return fields;
  }
}
