package org.attest.exchange;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line of a table into its cells. A cell may stand in quotation marks, doubled inside
/// as in RFC 4180; line breaks inside cells are not known, so that a stray mark costs one line.
final class DelimitedLine {
  private final String line;
  private final char separator;
  private int at;

  private DelimitedLine(String line, char separator) {
    this.line = line;
    this.separator = separator;
  }

  static List<String> cells(String line, char separator) throws ActorRows.Flaw {
    DelimitedLine rest = new DelimitedLine(line, separator);
    List<String> cells = new ArrayList<>();
    cells.add(rest.cell());
    while (rest.at < line.length()) {
      rest.at++;
      cells.add(rest.cell());
    }
    return cells;
  }

  /// The next cell; leaves off at the separator behind it or at the end.
  private String cell() throws ActorRows.Flaw {
    if (at < line.length() && line.charAt(at) == '"') {
      return quoted();
    }
    int end = line.indexOf(separator, at);
    String cell = line.substring(at, end < 0 ? line.length() : end);
    at = end < 0 ? line.length() : end;
    return cell;
  }

  private String quoted() throws ActorRows.Flaw {
    StringBuilder cell = new StringBuilder();
    for (at++; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c != '"') {
        cell.append(c);
      } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
        cell.append(c);
        at++;
      } else {
        at++;
        if (at < line.length() && line.charAt(at) != separator) {
          throw new ActorRows.Flaw("has words behind a cell in quotation marks");
        }
        return cell.toString();
      }
    }
    throw new ActorRows.Flaw("has a quotation mark that is not closed");
  }
}
