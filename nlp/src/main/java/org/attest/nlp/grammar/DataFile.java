package org.attest.nlp.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows of a table that ships with Attest: tab-separated, `#` starts a comment line.
public record DataFile(String name, List<Row> rows) {
  /// @param columns the cells, without white space around them
  public record Row(String file, int line, List<String> columns) {
    /// A cell, or "" if the row is shorter.
    public String column(int i) {
      return i < columns.size() ? columns.get(i) : "";
    }

    /// What is wrong with this row, with its place.
    public IllegalStateException error(String problem) {
      return new IllegalStateException(file + ", line " + line + ": " + problem);
    }
  }

  /// @param owner a class beside the file
  /// @param width fewest columns of a row
  /// @throws IllegalStateException if the file is missing or a row is too short
  public static DataFile load(Class<?> owner, String name, int width) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "data file " + name + " is missing beside " + owner.getName());
      }
      return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8), width);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// As [#load], from the content.
  public static DataFile parse(String name, String content, int width) {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text : content.split("\n", -1)) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      List<String> columns = new ArrayList<>();
      for (String column : text.split("\t+", -1)) {
        columns.add(column.strip());
      }
      Row row = new Row(name, line, List.copyOf(columns));
      if (columns.size() < width) {
        throw row.error("needs " + width + " columns, has " + columns.size());
      }
      rows.add(row);
    }
    return new DataFile(name, List.copyOf(rows));
  }
}
