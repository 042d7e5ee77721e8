package org.attest.core.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A data file of tab-separated rows that ships beside a class. Lines that start with `#`
/// explain it;
/// blank lines are skipped.
///
/// @param file its name, for messages
/// @param rows in the order of the file
public record DataTable(String file, List<Row> rows) {
  public DataTable {
    rows = List.copyOf(rows);
  }

  /// @param line number in the file, from 1
  /// @param columns as many as the table has
  public record Row(int line, List<String> columns) {
    public String column(int index) {
      return columns.get(index);
    }
  }

  /// Reads the file `name` of the package of `owner`.
  ///
  /// @throws IllegalArgumentException if a row has another number of columns, with file and line
  public static DataTable load(Class<?> owner, String name, int columns) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("missing data file " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(name, reader.lines().toList(), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DataTable parse(String name, List<String> lines, int columns) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(i + 1, List.of(line.split("\t", -1)));
      if (row.columns().size() != columns) {
        throw new IllegalArgumentException(
            name + ":" + row.line() + ": expected " + columns + " columns separated by tabs");
      }
      rows.add(row);
    }
    return new DataTable(name, rows);
  }

  /// An error that names file and line.
  public IllegalArgumentException error(Row row, String message) {
    return new IllegalArgumentException(file + ":" + row.line() + ": " + message);
  }
}
