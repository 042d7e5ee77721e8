package org.attest.nlp.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Compiles GeoNames files into the one file that [Gazetteer] loads.
///
/// ```
/// java -cp nlp/target/classes:core/target/classes org.attest.nlp.place.GazetteerBuilder \
///   GEONAMES_FOLDER nlp/src/main/resources/org/attest/nlp/place/gazetteer.bin.gz
/// ```
///
/// The folder holds `countryInfo.txt`, `admin1CodesASCII.txt`, `admin2Codes.txt` and one or more
/// tables of places in the GeoNames format of 19 columns, named `*.tsv` or as GeoNames names them
/// (`cities500.txt`, `AF.txt`, `allCountries.txt`). Equal input gives an equal file.
public final class GazetteerBuilder {
  private static final String CREDIT =
      "Places from GeoNames (https://www.geonames.org), CC BY 4.0; selected and compiled, points of"
          + " countries and divisions derived.";

  private final Map<String, Entry> divisions = new LinkedHashMap<>();
  private final Map<Integer, Entry> divisionsById = new HashMap<>();
  private final List<Entry> places = new ArrayList<>();

  private GazetteerBuilder() {}

  /// @param arguments the folder with GeoNames files, and the file to write
  /// @throws IOException if a file cannot be read or written
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: GazetteerBuilder GEONAMES_FOLDER OUTPUT");
    }
    GazetteerFile file = compile(Path.of(arguments[0]));
    try (OutputStream stream = Files.newOutputStream(Path.of(arguments[1]))) {
      file.write(stream);
    }
  }

  /// Reads GeoNames files.
  static GazetteerFile compile(Path folder) throws IOException {
    GazetteerBuilder builder = new GazetteerBuilder();
    builder.readCountries(folder.resolve("countryInfo.txt"));
    builder.readDivisions(folder.resolve("admin1CodesASCII.txt"), PlaceKind.PROVINCE);
    builder.readDivisions(folder.resolve("admin2Codes.txt"), PlaceKind.DISTRICT);
    List<Path> tables;
    try (var files = Files.list(folder)) {
      tables = files.filter(GazetteerBuilder::isTableOfPlaces).sorted().toList();
    }
    for (Path table : tables) {
      builder.readPlaces(table);
    }
    DivisionPoints.derive(builder.divisions.values(), builder.places, builder.divisions);
    List<Entry> all = new ArrayList<>(builder.divisions.values());
    all.addAll(builder.places);
    return new GazetteerColumns(CREDIT, all, builder.divisions).toFile();
  }

  private static boolean isTableOfPlaces(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".tsv") || name.matches("([A-Z]{2}|cities\\d+|allCountries)\\.txt");
  }

  private void readCountries(Path path) throws IOException {
    for (String[] cells : rows(path, 17)) {
      Entry entry = new Entry(number(cells[16]), cells[4], PlaceKind.COUNTRY, cells[0], cells[0]);
      entry.population = number(cells[7]);
      addDivision(entry);
    }
  }

  private void readDivisions(Path path, PlaceKind kind) throws IOException {
    for (String[] cells : rows(path, 4)) {
      String country = cells[0].substring(0, cells[0].indexOf('.'));
      Entry entry = new Entry(number(cells[3]), cells[1], kind, country, cells[0]);
      entry.alternates.add(cells[2]);
      addDivision(entry);
    }
  }

  private void addDivision(Entry entry) {
    divisions.put(entry.code, entry);
    divisionsById.put(entry.id, entry);
  }

  private void readPlaces(Path path) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 19) {
          throw new IOException(path + ": a row has " + cells.length + " of 19 columns: " + line);
        }
        readPlace(cells);
      }
    }
  }

  private void readPlace(String[] cells) {
    Entry division = divisionsById.get(number(cells[0]));
    if (division != null) {
      // A full GeoNames file has the divisions themselves, with their own points and names.
      division.locate(cells[4], cells[5]);
      division.alternates.addAll(List.of(cells[3].split(",")));
      division.population = Math.max(division.population, number(cells[14]));
      return;
    }
    var kind = FeatureCode.kind(cells[6], cells[7]);
    if (kind.isEmpty()) {
      return;
    }
    String division2 = cells[8] + "." + cells[10] + "." + cells[11];
    Entry entry = new Entry(number(cells[0]), cells[1], kind.get(), cells[8], division2);
    entry.locate(cells[4], cells[5]);
    entry.population = number(cells[14]);
    entry.alternates.add(cells[2]);
    entry.alternates.addAll(List.of(cells[3].split(",")));
    places.add(entry);
  }

  private static List<String[]> rows(Path path, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < columns) {
        throw new IOException(
            path + ": a row has " + cells.length + " of " + columns + ": " + line);
      }
      rows.add(cells);
    }
    return rows;
  }

  private static int number(String cell) {
    return cell.isBlank() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cell.strip()));
  }

  /// A place on its way into the gazetteer.
  static final class Entry {
    final int id;
    final String name;
    final PlaceKind kind;
    final String country;

    /// Own code of a country or division; for another place that of the second-level division.
    final String code;

    final List<String> alternates = new ArrayList<>();
    double latitude = Double.NaN;
    double longitude = Double.NaN;
    int population;

    Entry(int id, String name, PlaceKind kind, String country, String code) {
      this.id = id;
      this.name = name;
      this.kind = kind;
      this.country = country;
      this.code = code;
    }

    void locate(String latitude, String longitude) {
      this.latitude = Double.parseDouble(latitude);
      this.longitude = Double.parseDouble(longitude);
    }

    /// Code of the first-level division: "AF.11" of "AF.11.1104".
    String admin1Code() {
      int first = code.indexOf('.');
      int second = first < 0 ? -1 : code.indexOf('.', first + 1);
      return second < 0 ? code : code.substring(0, second);
    }
  }
}
