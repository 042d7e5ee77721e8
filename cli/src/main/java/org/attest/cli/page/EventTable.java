package org.attest.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.attest.store.EventRow;

/// The list of events: those counted, and below them those that are not, apart.
public final class EventTable {
  private static final int FIRST = 10;
  private static final List<String> HEADS =
      List.of("#", "DATE", "STATUS", "ORIGINS", "REPORTS", "", "EVENT");

  private final Style style;

  public EventTable(Style style) {
    this.style = style;
  }

  /// @param all whether to list every event that is not counted, or only the first
  public String of(List<EventRow> events, boolean all) {
    List<EventRow> counted = events.stream().filter(EventRow::counted).toList();
    List<EventRow> others = events.stream().filter(event -> !event.counted()).toList();
    StringBuilder page = new StringBuilder();
    append(page, counted);
    if (counted.isEmpty()) {
      page.append("No event that is counted as having happened.\n");
    }
    if (!others.isEmpty()) {
      page.append('\n')
          .append(style.heading("Not counted: planned, warned of, denied, retracted, background"))
          .append('\n');
      int shown = all ? others.size() : Math.min(others.size(), FIRST);
      append(page, others.subList(0, shown));
      if (shown < others.size()) {
        page.append("... and %d more: --all\n".formatted(others.size() - shown));
      }
    }
    return page.toString();
  }

  private void append(StringBuilder page, List<EventRow> events) {
    if (events.isEmpty()) {
      return;
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEADS);
    events.forEach(event -> lines.add(cells(event)));
    int[] widths = new int[HEADS.size() - 1];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > 0) {
          boolean right = i == 0 || i == 3 || i == 4;
          text.append(padded(line.get(i), widths[i], right)).append("  ");
        }
      }
      text.append(line.getLast());
      page.append(line == HEADS ? style.faint(text.toString()) : text.toString()).append('\n');
    }
  }

  private static List<String> cells(EventRow event) {
    return List.of(
        String.valueOf(event.number()),
        Words.days(event.earliest(), event.latest()),
        Words.lower(event.status()),
        String.valueOf(event.origins()),
        String.valueOf(event.reports()),
        event.disputed() ? "disputed" : "",
        event.headline());
  }

  private static String padded(String cell, int width, boolean right) {
    String space = " ".repeat(width - cell.length());
    return right ? space + cell : cell + space;
  }
}
