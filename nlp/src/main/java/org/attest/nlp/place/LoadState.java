package org.attest.nlp.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.nlp.geonames.RowReader;

/// How far the loading of a gazetteer has come, as it is on disk: what a run that is stopped or
/// killed has done up to here is not done again.
///
/// @param source names the table and the rules by which it is loaded: a run on another table or
///     by other rules starts anew
/// @param position behind the last row that was taken
/// @param runs number of sorted runs of names
/// @param places number of places
/// @param textBytes length of their names
/// @param known places that the shipped gazetteer has too
/// @param leftOut rows of kinds that are not kept
/// @param bad number of bad rows
/// @param firstBad the first of them, in file order
record LoadState(
    String source,
    RowReader.Position position,
    int runs,
    int places,
    int textBytes,
    int known,
    long leftOut,
    long bad,
    List<BadRow> firstBad) {

  LoadState {
    firstBad = List.copyOf(firstBad);
  }

  /// The state before the first row.
  ///
  /// @param digest names the gazetteer that will be made
  /// @param bytes length of the table
  static LoadState start(String digest, long bytes) {
    return new LoadState(
        digest + "/" + bytes, RowReader.Position.START, 0, 0, 0, 0, 0, 0, List.of());
  }

  /// The text that [#read(Path)] takes: a number or name a line, then the bad rows.
  String text() {
    StringBuilder text = new StringBuilder();
    for (Object value :
        List.of(
            source,
            position.bytes(),
            position.rows(),
            runs,
            places,
            textBytes,
            known,
            leftOut,
            bad)) {
      text.append(value).append('\n');
    }
    firstBad.forEach(row -> text.append(row.line()).append('\t').append(row.flaw()).append('\n'));
    return text.append("end\n").toString();
  }

  /// The state in a file; absent if there is none, or none that can be used.
  static Optional<LoadState> read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String source = line(lines);
      var position = new RowReader.Position(number(lines), number(lines));
      int runs = (int) number(lines);
      int places = (int) number(lines);
      int textBytes = (int) number(lines);
      int known = (int) number(lines);
      long leftOut = number(lines);
      long bad = number(lines);
      List<BadRow> firstBad = new ArrayList<>();
      for (String line = line(lines); !line.equals("end"); line = line(lines)) {
        int tab = line.indexOf('\t');
        firstBad.add(new BadRow(Long.parseLong(line.substring(0, tab)), line.substring(tab + 1)));
      }
      return Optional.of(
          new LoadState(source, position, runs, places, textBytes, known, leftOut, bad, firstBad));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static long number(BufferedReader lines) throws IOException {
    return Long.parseLong(line(lines));
  }

  private static String line(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("ends early");
    }
    return line;
  }
}
