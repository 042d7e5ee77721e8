package org.attest.nlp.geonames;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The cells of one row, of which only those asked for are decoded. Used again for each row;
/// belongs to one thread.
public final class GeoNamesRow {
  private static final int COLUMNS = 19;

  /// How many characters of a wrong cell are shown.
  private static final int SHOWN = 40;

  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int FEATURE_CLASS = 6;
  private static final int FEATURE_CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int ADMIN2 = 11;
  private static final int POPULATION = 14;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final int[] starts = new int[COLUMNS + 1];
  private byte[] bytes = new byte[0];
  private int id;

  /// A value that cannot be read. The message says which and why.
  public static final class BadCell extends Exception {
    private static final long serialVersionUID = 1;

    public BadCell(String message) {
      super(message);
    }
  }

  /// Takes the row that a reader is at.
  ///
  /// @return what is wrong with it, in words; absent if it has all columns and an identifier
  public Optional<String> read(RowReader reader) {
    if (reader.isTooLong()) {
      return Optional.of("is longer than any row of GeoNames");
    }
    bytes = reader.bytes();
    int column = 1;
    int at = reader.start();
    // Some editors put a byte order mark before the first row.
    if (reader.number() == 1
        && reader.end() - at > 3
        && bytes[at] == (byte) 0xEF
        && bytes[at + 1] == (byte) 0xBB
        && bytes[at + 2] == (byte) 0xBF) {
      at += 3;
    }
    starts[0] = at;
    for (; at < reader.end(); at++) {
      if (bytes[at] == '\t' && column <= COLUMNS) {
        starts[column++] = at + 1;
      }
    }
    if (column < COLUMNS) {
      return Optional.of("has " + column + " of " + COLUMNS + " columns");
    }
    if (column == COLUMNS) {
      starts[COLUMNS] = reader.end() + 1;
    }
    id = identifier();
    return id > 0 ? Optional.empty() : Optional.of("has no number as its identifier");
  }

  /// The identifier; 0 if the cell holds none.
  private int identifier() {
    long number = 0;
    int end = starts[1] - 1;
    for (int at = starts[0]; at < end; at++) {
      if (bytes[at] < '0' || bytes[at] > '9' || number > Integer.MAX_VALUE) {
        return 0;
      }
      number = 10 * number + bytes[at] - '0';
    }
    return number > Integer.MAX_VALUE ? 0 : (int) number;
  }

  /// GeoNames identifier, above 0.
  public int id() {
    return id;
  }

  public String name() throws BadCell {
    return text(NAME, "name");
  }

  /// The name in ASCII; may be empty.
  public String asciiName() throws BadCell {
    return text(ASCII_NAME, "name in ASCII");
  }

  /// Further names in all languages and scripts.
  public String[] alternates() throws BadCell {
    return text(ALTERNATES, "alternate names").split(",");
  }

  /// Degrees north.
  public double latitude() throws BadCell {
    return degrees(LATITUDE, 90, "latitude");
  }

  /// Degrees east.
  public double longitude() throws BadCell {
    return degrees(LONGITUDE, 180, "longitude");
  }

  public String featureClass() {
    return code(FEATURE_CLASS);
  }

  public String featureCode() {
    return code(FEATURE_CODE);
  }

  /// ISO 3166 alpha-2 code; empty for what lies in no country or in several.
  public String country() {
    String code = code(COUNTRY);
    return code.length() == 2 && isCapital(code.charAt(0)) && isCapital(code.charAt(1)) ? code : "";
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /// Code of the first-level division, "AF.11"; without its last part if it lies in none.
  public String admin1Code() {
    return country() + "." + code(ADMIN1);
  }

  /// Code of the second-level division, "AF.11.1104"; without its last part if it lies in none.
  public String admin2Code() {
    return admin1Code() + "." + code(ADMIN2);
  }

  /// Number of people; 0 if not known.
  public int population() throws BadCell {
    String cell = code(POPULATION);
    if (cell.isEmpty()) {
      return 0;
    }
    try {
      return (int) Math.clamp(Long.parseLong(cell), 0, Integer.MAX_VALUE);
    } catch (NumberFormatException e) {
      throw new BadCell("has '" + shown(cell) + "' as its population");
    }
  }

  private double degrees(int column, int most, String what) throws BadCell {
    String cell = code(column);
    double degrees;
    try {
      degrees = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      degrees = Double.NaN;
    }
    if (Math.abs(degrees) <= most) {
      return degrees;
    }
    throw new BadCell("has '" + shown(cell) + "' as its " + what);
  }

  /// A cell that is wrong, so that it fits into a line.
  private static String shown(String cell) {
    String start = cell.length() > SHOWN ? cell.substring(0, SHOWN) + "..." : cell;
    return start.replaceAll("\\p{Cntrl}", "?");
  }

  /// A cell of codes and numbers, which are ASCII.
  private String code(int column) {
    int start = starts[column];
    return new String(bytes, start, starts[column + 1] - 1 - start, StandardCharsets.ISO_8859_1)
        .strip();
  }

  private String text(int column, String what) throws BadCell {
    int start = starts[column];
    int length = starts[column + 1] - 1 - start;
    if (isAscii(start, length)) {
      return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }
    try {
      return decoder.decode(ByteBuffer.wrap(bytes, start, length)).toString();
    } catch (CharacterCodingException e) {
      throw new BadCell("is not UTF-8 in its " + what);
    }
  }

  private boolean isAscii(int start, int length) {
    for (int at = start; at < start + length; at++) {
      if (bytes[at] < 0) {
        return false;
      }
    }
    return true;
  }
}
