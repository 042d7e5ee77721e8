package org.attest.nlp.geonames;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.ZipException;

/// Reads a table row by row as bytes, without making a text of rows that nobody wants. Memory
/// does not grow with the file, whatever is in it. Belongs to one thread.
public final class RowReader implements Closeable {
  /// A row longer than this is passed over: the longest of GeoNames have some 20,000 bytes.
  private static final int LONGEST = 1 << 18;

  private static final int BUFFER = 1 << 20;

  private final Path path;
  private final InputStream stream;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int filled;
  private int start;
  private int end;
  private boolean tooLong;
  private long offset;
  private long number;

  /// A place between two rows.
  ///
  /// @param bytes of text before it
  /// @param rows before it
  public record Position(long bytes, long rows) {
    public static final Position START = new Position(0, 0);
  }

  RowReader(Path path, InputStream stream, Position from) {
    this.path = path;
    this.stream = stream;
    this.offset = from.bytes();
    this.number = from.rows();
  }

  /// Goes to the next row; false at the end of the file.
  ///
  /// @throws GeoNamesException if the file is damaged or endless
  public boolean next() throws IOException {
    tooLong = false;
    int scan = next;
    while (true) {
      while (scan < filled && buffer[scan] != '\n') {
        scan++;
      }
      if (scan < filled) {
        take(scan, scan + 1);
        return true;
      }
      if (scan - next > LONGEST) {
        tooLong = true;
        offset += scan - next;
        next = filled;
      }
      scan -= makeRoom();
      if (!fill()) {
        if (next == filled && !tooLong) {
          return false;
        }
        take(filled, filled);
        return true;
      }
    }
  }

  private void take(int rowEnd, int nextRow) {
    start = next;
    end = rowEnd > start && buffer[rowEnd - 1] == '\r' ? rowEnd - 1 : rowEnd;
    offset += nextRow - next;
    next = nextRow;
    number++;
  }

  /// Moves what is not read yet to the front, and says how far.
  private int makeRoom() {
    int moved = next;
    System.arraycopy(buffer, next, buffer, 0, filled - next);
    filled -= moved;
    next = 0;
    return moved;
  }

  private boolean fill() throws IOException {
    int count;
    try {
      count = stream.read(buffer, filled, buffer.length - filled);
    } catch (ZipException | EOFException e) {
      throw GeoNamesFile.damaged(path, e);
    }
    filled += Math.max(0, count);
    if (offset > GeoNamesFile.MOST_BYTES) {
      throw new GeoNamesException(
          path + " has more than 8 GiB of text, more than any table of places has");
    }
    return count >= 0;
  }

  /// Number of the row, from 1.
  public long number() {
    return number;
  }

  /// The place behind the row.
  public Position position() {
    return new Position(offset, number);
  }

  /// Whether the row was so long that nothing of it is kept.
  boolean isTooLong() {
    return tooLong;
  }

  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /// Adds the row to a digest, the same for all ways of ending lines.
  void digest(MessageDigest digest) {
    digest.update(buffer, start, end - start);
    digest.update((byte) '\n');
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
