package org.attest.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cells of CSV as RFC 4180 has them, that a spreadsheet does not take for formulas.
final class Cells {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private Cells() {}

  /// One line, with its line end.
  static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> quoted(harmless(cell)))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /// A cell that starts like a formula gets an apostrophe in front, unless it is a number.
  static String harmless(String cell) {
    if (cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0) {
      return cell;
    }
    return NUMBER.matcher(cell).matches() ? cell : "'" + cell;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
