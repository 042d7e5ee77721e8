package org.attest.nlp.place;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A user's gazetteer that lies in a workspace: what it was made from, and how much it holds.
/// This is the head of its file, `gazetteer.bin`; [LoadedPlaces] reads the rest.
///
/// The file is big-endian: this head in 4096 bytes, then the sections places (32 bytes each,
/// see [LoadedPlaces]), their names, keys with the places that bear them, and the start of each
/// key.
///
/// @param source name of the GeoNames file
/// @param digest names the content: SHA-256, in hexadecimal digits, of the rows and of the data
///     and format by which it was made
/// @param rows of the GeoNames file, bad ones included
/// @param badRows rows that could not be read
/// @param leftOut rows of kinds that Attest does not keep, such as hotels and abandoned
///     villages
/// @param known places that the shipped gazetteer has too: they only get further names
/// @param places all its places, those known included
/// @param names how many names of places it has; one that two places bear counts twice
/// @param keys how many different names
/// @param textBytes length of the section of names
/// @param keyBytes length of the section of keys
public record LoadedGazetteer(
    String source,
    String digest,
    long rows,
    long badRows,
    long leftOut,
    int known,
    int places,
    int names,
    int keys,
    long textBytes,
    long keyBytes) {

  /// Changes with the layout of the file, so that older ones are made anew.
  static final int MAGIC = 0x41474c31;

  static final int HEAD_BYTES = 4096;
  static final int PLACE_BYTES = 32;
  private static final int LONGEST_SOURCE = 255;

  /// The gazetteer of a workspace; absent if the user has loaded none.
  ///
  /// @throws GazetteerException if its file is damaged or of another version of Attest
  public static Optional<LoadedGazetteer> find(Path workspace) {
    Path file = file(workspace);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file)) {
      return Optional.of(read(channel, file));
    } catch (IOException e) {
      throw new GazetteerException(
          GazetteerException.Kind.DAMAGED, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /// Where it lies; whether it is there or not.
  static Path file(Path workspace) {
    return workspace.resolve("gazetteer.bin");
  }

  /// Names it in the version of a reader that uses it: eight hexadecimal digits.
  public String version() {
    return digest.substring(0, 8);
  }

  /// Length of its file.
  public long bytes() {
    return offsetsStart() + 4L * keys;
  }

  long textStart() {
    return HEAD_BYTES + (long) PLACE_BYTES * places;
  }

  long keysStart() {
    return textStart() + textBytes;
  }

  long offsetsStart() {
    return keysStart() + keyBytes;
  }

  byte[] head() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(HEAD_BYTES);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeUTF(source.substring(0, Math.min(source.length(), LONGEST_SOURCE)));
      out.writeUTF(digest);
      out.writeLong(rows);
      out.writeLong(badRows);
      out.writeLong(leftOut);
      out.writeInt(known);
      out.writeInt(places);
      out.writeInt(names);
      out.writeInt(keys);
      out.writeLong(textBytes);
      out.writeLong(keyBytes);
      out.write(new byte[HEAD_BYTES - out.size()]);
    }
    return bytes.toByteArray();
  }

  /// Reads the head and checks that the rest is there.
  ///
  /// @param file to be named if something is wrong
  static LoadedGazetteer read(FileChannel channel, Path file) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
    while (head.hasRemaining()) {
      if (channel.read(head) < 0) {
        throw damaged(file);
      }
    }
    LoadedGazetteer gazetteer = read(head.array(), file);
    if (channel.size() != gazetteer.bytes()
        || gazetteer.places < 0
        || gazetteer.keys < 0
        || gazetteer.textBytes < 0
        || gazetteer.keyBytes < 0) {
      throw damaged(file);
    }
    return gazetteer;
  }

  private static LoadedGazetteer read(byte[] head, Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(head))) {
      if (in.readInt() != MAGIC) {
        throw damaged(file);
      }
      return new LoadedGazetteer(
          in.readUTF(),
          in.readUTF(),
          in.readLong(),
          in.readLong(),
          in.readLong(),
          in.readInt(),
          in.readInt(),
          in.readInt(),
          in.readInt(),
          in.readLong(),
          in.readLong());
    }
  }

  private static GazetteerException damaged(Path file) {
    return new GazetteerException(
        GazetteerException.Kind.DAMAGED,
        file
            + " is damaged or of another version of Attest: load your places again with"
            + " 'attest gazetteer load FILE', or do without them: 'attest gazetteer remove'");
  }
}
