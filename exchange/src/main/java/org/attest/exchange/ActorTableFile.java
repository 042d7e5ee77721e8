package org.attest.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.report.Sha256;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.KnownActor;

/// A user's own table of actors: UTF-8, a row a line, cells separated by tabs or commas. A row
/// that cannot be used costs only itself; rows of one identifier are one entry with all their
/// names.
public final class ActorTableFile {
  /// Larger files are refused.
  static final int MOST_BYTES = 16 << 20;

  /// A table with more entries is refused.
  static final int MOST_ACTORS = 100_000;

  private static final int FIRST_BAD = 20;

  private static final String WANTED =
      "; wanted is a table of actors: Wikidata id (Q42), name, aliases (a|b), kind, with tabs or"
          + " commas between";

  private ActorTableFile() {}

  /// A row that was passed over.
  ///
  /// @param line its number, from 1
  /// @param flaw what is wrong with it, as the rest of a sentence: "has no name"
  public record BadRow(long line, String flaw) {}

  /// What a file holds.
  ///
  /// @param rows how many rows it has, bad ones included, without comments and names of columns
  /// @param badRows how many of them could not be used
  /// @param firstBad the first of these, in file order
  public record Content(ActorTable table, long rows, long badRows, List<BadRow> firstBad) {
    public Content {
      firstBad = List.copyOf(firstBad);
    }
  }

  /// Reads a file.
  ///
  /// @throws ActorTableException if it is no table, too large, or has no row that can be used
  /// @throws IOException if it cannot be read
  public static Content read(Path file) throws IOException {
    byte[] bytes = bytes(file);
    String source = String.valueOf(file.getFileName());
    String[] lines = text(file, bytes).split("\r\n|\n|\r", -1);
    ActorRows rows = new ActorRows();
    SortedMap<String, ActorRows.Entry> entries = new TreeMap<>();
    List<BadRow> bad = new ArrayList<>();
    long count = 0;
    long badCount = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#") || rows.isHead(lines[i])) {
        continue;
      }
      count++;
      try {
        rows.add(lines[i], i + 1, entries);
      } catch (ActorRows.Flaw flaw) {
        badCount++;
        if (bad.size() < FIRST_BAD) {
          bad.add(new BadRow(i + 1L, flaw.words()));
        }
      }
      if (entries.size() > MOST_ACTORS) {
        throw new ActorTableException(
            "%s:%d: more than %,d actors in one table".formatted(file, i + 1, MOST_ACTORS));
      }
    }
    if (entries.isEmpty()) {
      String first =
          bad.isEmpty()
              ? file + " has no rows"
              : file + ":" + bad.getFirst().line() + ": the row " + bad.getFirst().flaw();
      throw new ActorTableException(first + WANTED);
    }
    List<KnownActor> actors = entries.values().stream().map(ActorRows.Entry::actor).toList();
    return new Content(new ActorTable(source, Sha256.of(bytes), actors), count, badCount, bad);
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new ActorTableException(file + " is no file but a folder, pipe or device" + WANTED);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new ActorTableException(
            file + " has more than " + (MOST_BYTES >> 20) + " MiB: load a part of it");
      }
      return bytes;
    }
  }

  private static String text(Path file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ActorTableException(file + " is not written in UTF-8: save it as such" + WANTED);
    }
  }
}
