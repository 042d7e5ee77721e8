package org.attest.nlp.place;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// Puts a gazetteer together from the places and sorted runs of names in a folder: see
/// [LoadedPlaces] for what the file looks like.
final class NameMerge {
  private static final int STEP = 4096;
  private static final OpenOption[] FRESH = {
    StandardOpenOption.CREATE,
    StandardOpenOption.TRUNCATE_EXISTING,
    StandardOpenOption.WRITE,
    LinkOption.NOFOLLOW_LINKS
  };

  private final LoadFolder folder;
  private byte[] key = new byte[0];
  private int[] bearers = new int[64];
  private int bearerCount;
  private int names;
  private int keys;
  private long keyBytes;
  private long runBytes;

  NameMerge(LoadFolder folder) {
    this.folder = folder;
  }

  /// Is told how far it is.
  interface Watcher {
    /// Takes the number of names done and their length in the runs, and says whether to go on.
    boolean merged(int names, long bytes);
  }

  /// Writes the file, safely on disk.
  ///
  /// @param head what is known of the gazetteer so far
  /// @return absent if the watcher did not want to go on
  Optional<LoadedGazetteer> write(LoadState state, LoadedGazetteer head, Watcher watcher)
      throws IOException {
    try (FileChannel file = FileChannel.open(folder.merged(), FRESH)) {
      file.write(ByteBuffer.allocate(LoadedGazetteer.HEAD_BYTES));
      append(folder.places(), head.textStart() - LoadedGazetteer.HEAD_BYTES, file);
      append(folder.texts(), head.textBytes(), file);
      if (!writeKeys(state, file, watcher)) {
        return Optional.empty();
      }
      append(folder.offsets(), 4L * keys, file);
      LoadedGazetteer whole =
          new LoadedGazetteer(
              head.source(),
              head.digest(),
              head.rows(),
              head.badRows(),
              head.leftOut(),
              head.known(),
              head.places(),
              names,
              keys,
              head.textBytes(),
              keyBytes);
      file.write(ByteBuffer.wrap(whole.head()), 0);
      file.force(true);
      return Optional.of(whole);
    }
  }

  private static void append(Path part, long length, FileChannel file) throws IOException {
    try (FileChannel channel = FileChannel.open(part)) {
      for (long at = 0; at < length; ) {
        long moved = channel.transferTo(at, length - at, file);
        if (moved <= 0) {
          throw new IOException(part + " ends early");
        }
        at += moved;
      }
    }
  }

  private boolean writeKeys(LoadState state, FileChannel file, Watcher watcher) throws IOException {
    try (NameRuns runs = NameRuns.open(folder.runs(state.runs()));
        FileChannel offsetFile = FileChannel.open(folder.offsets(), FRESH)) {
      DataOutputStream out = output(file);
      DataOutputStream offsets = output(offsetFile);
      boolean ended =
          runs.forEach(
              (bytes, length, posting) -> {
                if (!Arrays.equals(bytes, 0, length, key, 0, key.length)) {
                  writeKey(out, offsets);
                  key = Arrays.copyOf(bytes, length);
                }
                add(posting);
                runBytes += length + 10;
                return ++names % STEP != 0 || watcher.merged(names, runBytes);
              });
      writeKey(out, offsets);
      out.flush();
      offsets.flush();
      return ended;
    }
  }

  private static DataOutputStream output(FileChannel channel) {
    return new DataOutputStream(
        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
  }

  private void add(int posting) {
    if (bearerCount == bearers.length) {
      bearers = Arrays.copyOf(bearers, 2 * bearerCount);
    }
    bearers[bearerCount++] = posting;
  }

  private void writeKey(DataOutputStream out, DataOutputStream offsets) throws IOException {
    if (bearerCount == 0) {
      return;
    }
    long length = 1L + key.length + 4 + 4L * bearerCount;
    if (keyBytes + length > Integer.MAX_VALUE) {
      throw new GazetteerException(
          GazetteerException.Kind.NOT_WRITABLE,
          "the table has more names than a gazetteer can hold: leave some countries out");
    }
    offsets.writeInt((int) keyBytes);
    out.writeByte(key.length);
    out.write(key);
    out.writeInt(bearerCount);
    for (int i = 0; i < bearerCount; i++) {
      out.writeInt(bearers[i]);
    }
    keyBytes += length;
    keys++;
    bearerCount = 0;
  }
}
