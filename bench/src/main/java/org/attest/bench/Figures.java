package org.attest.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/// Loads `figures.tsv`.
final class Figures {
  private static final String FILE = "figures.tsv";

  private Figures() {}

  static List<Figure> load() {
    try (InputStream stream =
            Objects.requireNonNull(Figures.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<Figure> figures = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          figures.add(parse(line, number));
        }
      }
      return figures;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static Figure parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 7) {
      throw new IllegalArgumentException(
          FILE + ":" + number + ": needs 7 columns, has " + cells.length);
    }
    Figure.Scale scale =
        switch (cells[4]) {
          case "1" -> Figure.Scale.FRACTION;
          case "100" -> Figure.Scale.PERCENT;
          case "count" -> Figure.Scale.COUNT;
          default ->
              throw new IllegalArgumentException(
                  FILE + ":" + number + ": scale is 1, 100 or count");
        };
    return new Figure(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        scale,
        cells[5].isBlank()
            ? OptionalDouble.empty()
            : OptionalDouble.of(Double.parseDouble(cells[5])),
        cells[6].isBlank() ? Optional.empty() : Optional.of(cells[6]));
  }
}
