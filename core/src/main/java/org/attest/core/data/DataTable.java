package org.attest.core.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A table of tab-separated cells from a resource. Lines that start with `#` and blank lines are
/// comments. Every error names file and line.
///
/// ```java
/// for (DataTable.Row row : DataTable.load("org/attest/core/units.tsv", 2)) {
///   units.put(row.cell(0), row.choice(1, Granularity.class));
/// }
/// ```
public final class DataTable implements Iterable<DataTable.Row> {
  private final List<Row> rows;

  private DataTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /// Reads a table from the class path.
  ///
  /// @param resource path of the file, for example `org/attest/nlp/time/units.tsv`
  /// @param columns how many cells every row must have at least; cells beyond are optional
  /// @throws DataException if the file is missing or a row has fewer cells
  public static DataTable load(String resource, int columns) {
    try (InputStream stream = DataTable.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new DataException(resource + ": no such data file");
      }
      return read(resource, stream, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  static DataTable read(String name, InputStream stream, int columns) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var row = new Row(name, number, List.of(line.split("\t", -1)));
      if (row.size() < columns) {
        throw row.error("has " + row.size() + " of " + columns + " tab-separated cells");
      }
      rows.add(row);
    }
    return new DataTable(rows);
  }

  /// The rows in the order of the file.
  public List<Row> rows() {
    return rows;
  }

  @Override
  public Iterator<Row> iterator() {
    return rows.iterator();
  }

  /// One line of a table.
  ///
  /// @param file the table's path, for error messages
  /// @param line counted from 1
  public record Row(String file, int line, List<String> cells) {
    public int size() {
      return cells.size();
    }

    /// A cell without surrounding white space; must not be blank.
    public String cell(int column) {
      return optional(column).orElseThrow(() -> error("cell " + (column + 1) + " is empty"));
    }

    /// A cell that may be blank or left out.
    public Optional<String> optional(int column) {
      if (column >= cells.size() || cells.get(column).isBlank()) {
        return Optional.empty();
      }
      return Optional.of(cells.get(column).strip());
    }

    /// The parts of a cell that are separated by `|`; none if it is blank or left out.
    public List<String> list(int column) {
      List<String> parts = new ArrayList<>();
      for (String part : optional(column).orElse("").split("\\|")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }

    /// A whole number.
    public int integer(int column) {
      try {
        return Integer.parseInt(cell(column));
      } catch (NumberFormatException e) {
        throw error("'" + cell(column) + "' is no whole number");
      }
    }

    /// A number with a decimal point.
    public double number(int column) {
      try {
        return Double.parseDouble(cell(column));
      } catch (NumberFormatException e) {
        throw error("'" + cell(column) + "' is no number");
      }
    }

    /// A constant of an enumeration, written in any case, `-` for `_`.
    public <E extends Enum<E>> E choice(int column, Class<E> type) {
      String name = cell(column).toUpperCase(Locale.ROOT).replace('-', '_');
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(name)) {
          return constant;
        }
      }
      throw error("'" + cell(column) + "' is none of " + List.of(type.getEnumConstants()));
    }

    /// The error to throw when the row makes no sense.
    public DataException error(String problem) {
      return new DataException(file + ":" + line + ": " + problem);
    }
  }
}
