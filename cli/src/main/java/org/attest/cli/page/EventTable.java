package org.attest.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.account.Account;
import org.attest.core.resolution.EventId;
import org.attest.exchange.words.TollWords;
import org.attest.exchange.words.Words;
import org.attest.store.EventRow;

/// The list of events: those counted, and below them those that are not, apart.
public final class EventTable {
  /// How many of the events that are not counted are listed unless all are asked for.
  private static final int FIRST = 10;

  /// How many of the counted are, which matters only where nobody asked for the list.
  private static final int MANY = 200;

  private static final List<String> HEADS =
      List.of("#", "DATE", "STATUS", "ORIGINS", "REPORTS", "");

  private final Style style;
  private final TollWords tolls;
  private final Function<EventId, Optional<Account>> accounts;

  /// @param tolls best estimates get a column of their own, headed by their rule
  /// @param accounts from which the estimates are made
  public EventTable(Style style, TollWords tolls, Function<EventId, Optional<Account>> accounts) {
    this.style = style;
    this.tolls = tolls;
    this.accounts = accounts;
  }

  /// A table without best estimates.
  public EventTable(Style style) {
    this(style, new TollWords(Optional.empty()), event -> Optional.empty());
  }

  /// All events that are counted, and the first or, with `all`, all of the others.
  public String list(List<EventRow> events, boolean all) {
    return page(events, Integer.MAX_VALUE, all ? Integer.MAX_VALUE : FIRST);
  }

  /// What a run has found: the first events of each sort.
  public String summary(List<EventRow> events) {
    return page(events, MANY, FIRST);
  }

  /// A few events, as they come.
  String rows(List<EventRow> events) {
    StringBuilder page = new StringBuilder();
    append(page, events);
    return page.toString();
  }

  private String page(List<EventRow> events, int mostCounted, int mostOthers) {
    List<EventRow> counted = events.stream().filter(EventRow::counted).toList();
    List<EventRow> others = events.stream().filter(event -> !event.counted()).toList();
    StringBuilder page = new StringBuilder();
    if (counted.isEmpty()) {
      page.append("No event that is counted as having happened.\n");
    }
    append(page, counted, mostCounted, "attest events");
    if (!others.isEmpty()) {
      page.append('\n')
          .append(style.heading("Not counted: planned, warned of, denied, retracted, background"))
          .append('\n');
      append(page, others, mostOthers, "attest events --all");
    }
    return page.toString();
  }

  private void append(StringBuilder page, List<EventRow> events, int most, String rest) {
    int shown = Math.min(most, events.size());
    append(page, events.subList(0, shown));
    if (shown < events.size()) {
      page.append("... and %d more: %s\n".formatted(events.size() - shown, rest));
    }
  }

  private void append(StringBuilder page, List<EventRow> events) {
    if (events.isEmpty()) {
      return;
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(heads());
    events.forEach(event -> lines.add(cells(event)));
    int[] widths = new int[heads().size() - 1];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (int row = 0; row < lines.size(); row++) {
      List<String> line = lines.get(row);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > 0) {
          boolean right = i == 0 || i == 3 || i == 4;
          text.append(padded(line.get(i), widths[i], right)).append("  ");
        }
      }
      text.append(line.getLast());
      page.append(row == 0 ? style.faint(text.toString()) : text.toString()).append('\n');
    }
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>(HEADS);
    heads.addAll(List.of(tolls.head(), "EVENT"));
    return heads;
  }

  private List<String> cells(EventRow event) {
    return List.of(
        String.valueOf(event.number()),
        Words.days(event.earliest(), event.latest()),
        Words.lower(event.status()),
        String.valueOf(event.origins()),
        String.valueOf(event.reports()),
        marks(event),
        accounts.apply(event.id()).map(tolls::estimates).orElse(""),
        Style.PLAIN.inert(event.headline()));
  }

  /// What sets an event apart: that reports disagree, and what people made of it.
  private static String marks(EventRow event) {
    List<String> marks = new ArrayList<>();
    if (event.disputed()) {
      marks.add("disputed");
    }
    if (event.corrected()) {
      marks.add("corrected");
    }
    if (event.accepted()) {
      marks.add("accepted");
    }
    return String.join(", ", marks);
  }

  private static String padded(String cell, int width, boolean right) {
    String space = " ".repeat(width - cell.length());
    return right ? space + cell : cell + space;
  }
}
