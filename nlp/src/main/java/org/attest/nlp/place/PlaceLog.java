package org.attest.nlp.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import org.attest.nlp.place.GazetteerBuilder.Entry;

/// The places of a gazetteer that is being loaded, in two files that grow at their end: places
/// and their names, as they will lie in the finished file ([LoadedPlaces]).
final class PlaceLog implements Closeable {
  private final FileChannel placeChannel;
  private final FileChannel textChannel;
  private final DataOutputStream places;
  private final DataOutputStream texts;
  private final BitSet ids = new BitSet();
  private int count;
  private int textBytes;

  /// Goes on behind what was safely written before; what came after that is cut off.
  ///
  /// @param count of the places written before
  /// @param textBytes length of their names
  PlaceLog(Path placeFile, Path textFile, int count, int textBytes) throws IOException {
    this.count = count;
    this.textBytes = textBytes;
    this.placeChannel = open(placeFile, (long) count * LoadedGazetteer.PLACE_BYTES);
    this.textChannel = open(textFile, textBytes);
    readIds();
    this.places = output(placeChannel);
    this.texts = output(textChannel);
  }

  private static FileChannel open(Path file, long length) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    if (channel.size() < length) {
      channel.close();
      throw new IOException(file + " is shorter than it was");
    }
    channel.truncate(length);
    return channel;
  }

  private static DataOutputStream output(FileChannel channel) throws IOException {
    channel.position(channel.size());
    return new DataOutputStream(
        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
  }

  @SuppressWarnings("StreamResourceLeak")
  private void readIds() throws IOException {
    placeChannel.position(0);
    DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Channels.newInputStream(placeChannel), 1 << 16));
    for (int i = 0; i < count; i++) {
      ids.set(in.readInt());
      in.skipNBytes(LoadedGazetteer.PLACE_BYTES - 4);
    }
  }

  boolean has(int id) {
    return ids.get(id);
  }

  int count() {
    return count;
  }

  int textBytes() {
    return textBytes;
  }

  /// Whether numbers of four bytes still suffice.
  boolean isFull() {
    return count >= (Integer.MAX_VALUE >> 5) || textBytes > Integer.MAX_VALUE - (1 << 16);
  }

  /// Adds a place.
  ///
  /// @param admin1 GeoNames identifier of its first-level division, or 0
  /// @param admin2 GeoNames identifier of its second-level division, or 0
  /// @return its number
  int add(Entry entry, int admin1, int admin2) throws IOException {
    byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
    places.writeInt(entry.id);
    places.writeInt((int) Math.round(entry.latitude * 10000));
    places.writeInt((int) Math.round(entry.longitude * 10000));
    places.writeInt(entry.population);
    places.writeInt(admin1);
    places.writeInt(admin2);
    places.writeInt(textBytes);
    places.writeByte(entry.kind.ordinal());
    places.writeByte(0);
    places.writeShort(
        entry.country.isEmpty() ? 0 : entry.country.charAt(0) << 8 | entry.country.charAt(1));
    texts.writeShort(name.length);
    texts.write(name);
    textBytes += 2 + name.length;
    ids.set(entry.id);
    return count++;
  }

  /// Returns when all is safely on disk.
  void force() throws IOException {
    places.flush();
    texts.flush();
    placeChannel.force(false);
    textChannel.force(false);
  }

  @Override
  public void close() throws IOException {
    // What was not forced is of no use.
    placeChannel.close();
    textChannel.close();
  }
}
