package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.attest.core.data.DataTable;

/// Loads `figures.tsv`.
final class Figures {
  private Figures() {}

  static List<Figure> load() {
    List<Figure> figures = new ArrayList<>();
    for (DataTable.Row row : DataTable.load("org/attest/bench/figures.tsv", 7)) {
      OptionalDouble floor =
          row.optional(5).isPresent() ? OptionalDouble.of(row.number(5)) : OptionalDouble.empty();
      figures.add(
          new Figure(
              row.cell(0),
              row.cell(1),
              row.cell(2),
              row.cell(3),
              scale(row),
              floor,
              row.optional(6)));
    }
    return figures;
  }

  private static Figure.Scale scale(DataTable.Row row) {
    return switch (row.cell(4)) {
      case "1" -> Figure.Scale.FRACTION;
      case "100" -> Figure.Scale.PERCENT;
      case "count" -> Figure.Scale.COUNT;
      case "error" -> Figure.Scale.ERROR;
      default -> throw row.error("scale is 1, 100, count or error");
    };
  }
}
