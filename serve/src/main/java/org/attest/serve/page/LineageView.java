package org.attest.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.core.account.Account;
import org.attest.core.account.Independence.Origin;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Lineage;
import org.attest.exchange.words.LineageWords;
import org.attest.exchange.words.Quotes;
import org.attest.store.Workspace;

/// From reports to origins, as a drawing: reports on the left, those whose word counts on the
/// right, and lines for who passes on whose word and which report derives from which.
///
/// @param reports from top to bottom
/// @param origins from top to bottom
/// @param lines from a report to an origin, or from a report to the one it derives from
public record LineageView(
    List<Node> reports, List<Node> origins, List<Line> lines, int width, int height) {
  private static final int ROW = 26;
  private static final int WIDTH = 640;
  private static final int LEFT = 250;
  private static final int RIGHT = 420;

  /// @param address empty for an origin
  public record Node(String label, String address, int x, int y) {}

  /// @param path in the form of SVG
  /// @param style `derives` or `vouches`
  public record Line(String path, String style, String title) {}

  static LineageView of(Account account, Workspace workspace, Quotes quotes) {
    Map<ReportId, Integer> rows = new TreeMap<>();
    List<Node> reports = new ArrayList<>();
    for (ReportId report : account.reports()) {
      rows.put(report, reports.size());
      reports.add(
          new Node(quotes.name(report), "/reports/" + report.value(), LEFT, y(reports.size())));
    }
    List<Node> origins = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Origin origin : account.independence().origins()) {
      int row = origins.size();
      origins.add(new Node(origin.name(), "", RIGHT, y(row)));
      for (ReportId report : origin.reports()) {
        Integer from = rows.get(report);
        if (from != null) {
          lines.add(
              new Line(
                  curve(LEFT + 6, y(from), RIGHT - 6, y(row)),
                  "vouches",
                  quotes.name(report) + " passes on " + origin.name()));
        }
      }
    }
    for (ReportId report : account.reports()) {
      workspace.lineage(report).ifPresent(lineage -> derives(lineage, rows, quotes, lines));
    }
    int height = ROW * Math.max(reports.size(), origins.size()) + 8;
    return new LineageView(reports, origins, lines, WIDTH, height);
  }

  private static void derives(
      Lineage lineage, Map<ReportId, Integer> rows, Quotes quotes, List<Line> lines) {
    Integer child = rows.get(lineage.report());
    Integer parent = lineage.parent().map(rows::get).orElse(null);
    if (child != null && parent != null) {
      lines.add(
          new Line(
              "M%d %d C%d %d %d %d %d %d"
                  .formatted(
                      LEFT + 6, y(child), LEFT + 60, y(child), LEFT + 60, y(parent), LEFT + 6,
                      y(parent)),
              "derives",
              quotes.name(lineage.report()) + " " + LineageWords.of(lineage, quotes::name)));
    }
  }

  private static int y(int row) {
    return ROW * row + ROW / 2 + 4;
  }

  /// A line between two points that leaves and comes in level.
  static String curve(int x1, int y1, int x2, int y2) {
    int middle = (x1 + x2) / 2;
    return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, middle, y1, middle, y2, x2, y2);
  }
}
