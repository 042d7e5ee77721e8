package org.attest.nlp.geonames;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A table of places, plain (`AF.txt`) or inside a zip (`AF.zip`) as GeoNames ships it. Nothing
/// of a zip is written to disk.
///
/// ```java
/// try (GeoNamesFile file = GeoNamesFile.open(path);
///     RowReader rows = file.rows(RowReader.Position.START)) {
///   while (rows.next()) { ... }
/// }
/// ```
public final class GeoNamesFile implements Closeable {
  /// More text than this is refused: the largest table of GeoNames has a fifth of it.
  static final long MOST_BYTES = 8L << 30;

  private static final int MOST_ENTRIES = 1000;

  private final Path path;
  private final long bytes;
  private final @Nullable ZipFile zip;
  private final @Nullable ZipEntry entry;

  private GeoNamesFile(Path path, long bytes, @Nullable ZipFile zip, @Nullable ZipEntry entry) {
    this.path = path;
    this.bytes = bytes;
    this.zip = zip;
    this.entry = entry;
  }

  /// Opens a file; what is in it shows when it is read.
  ///
  /// @throws GeoNamesException if it is no file, or a zip without one table
  /// @throws IOException if it cannot be read
  public static GeoNamesFile open(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isRegularFile(path)) {
      throw new GeoNamesException(
          path + " is no file but a folder, pipe or device: " + WhatIsWanted.WORDS);
    }
    return isZip(path)
        ? openZip(path)
        : new GeoNamesFile(path, Math.max(1, Files.size(path)), null, null);
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] start = stream.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && start[2] == 3
          && start[3] == 4;
    }
  }

  private static GeoNamesFile openZip(Path path) throws IOException {
    try {
      ZipFile zip = new ZipFile(path.toFile());
      boolean opened = false;
      try {
        ZipEntry table = table(path, zip);
        opened = true;
        return new GeoNamesFile(path, Math.max(1, table.getSize()), zip, table);
      } finally {
        if (!opened) {
          zip.close();
        }
      }
    } catch (ZipException e) {
      throw damaged(path, e);
    }
  }

  /// The one table in a zip; the page about the format that lies beside it is none.
  private static ZipEntry table(Path path, ZipFile zip) {
    if (zip.size() > MOST_ENTRIES) {
      throw new GeoNamesException(
          path + " has " + zip.size() + " files inside: " + WhatIsWanted.WORDS);
    }
    List<ZipEntry> tables = new ArrayList<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      boolean isText = name.endsWith(".txt") || name.endsWith(".tsv");
      if (!entry.isDirectory() && isText && !name.endsWith("readme.txt")) {
        tables.add(entry);
      }
    }
    if (tables.size() != 1) {
      throw new GeoNamesException(
          path
              + " has "
              + (tables.isEmpty() ? "no .txt file" : tables.size() + " .txt files")
              + " inside, and not one: take the table out of it, or "
              + WhatIsWanted.WORDS);
    }
    return tables.getFirst();
  }

  static GeoNamesException damaged(Path path, IOException cause) {
    return new GeoNamesException(
        path + " is damaged (" + cause.getMessage() + "): fetch it again", cause);
  }

  /// The name of the file, without folders.
  public String name() {
    return String.valueOf(path.getFileName());
  }

  /// How many bytes the text is thought to have, the measure of progress; at least 1. A zip may
  /// be wrong about it.
  public long bytes() {
    return bytes;
  }

  /// The rows from a position on.
  ///
  /// @throws GeoNamesException if the file is damaged
  public RowReader rows(RowReader.Position from) throws IOException {
    return new RowReader(path, text(from.bytes()), from);
  }

  private InputStream text(long from) throws IOException {
    if (zip != null && entry != null) {
      try {
        InputStream stream = new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
        stream.skipNBytes(from);
        return stream;
      } catch (ZipException | EOFException e) {
        throw damaged(path, e);
      }
    }
    FileChannel channel = FileChannel.open(path);
    channel.position(from);
    return Channels.newInputStream(channel);
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }
}
