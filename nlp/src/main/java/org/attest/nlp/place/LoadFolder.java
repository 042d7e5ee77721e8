package org.attest.nlp.place;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.nlp.place.GazetteerException.Kind;
import org.jspecify.annotations.Nullable;

/// Where a gazetteer grows beside the one in use: the folder `gazetteer.part` of a workspace.
/// One process at a time may have it; reports may be read meanwhile.
final class LoadFolder implements Closeable {
  private final Path workspace;
  private final Path folder;
  private final FileChannel lock;

  private LoadFolder(Path workspace, FileChannel lock) {
    this.workspace = workspace;
    this.folder = folder(workspace);
    this.lock = lock;
  }

  /// Takes the folder, whether it is there or not, and makes that of the workspace.
  ///
  /// @throws GazetteerException if another process has it, or it cannot be made
  static LoadFolder take(Path workspace) {
    Path file = workspace.resolve("gazetteer.lock");
    try {
      Files.createDirectories(workspace);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      if (tryLock(channel) == null) {
        channel.close();
        throw new GazetteerException(
            Kind.LOCKED,
            "another process is loading a gazetteer into "
                + workspace
                + ": wait until it has ended, or use another --workspace");
      }
      return new LoadFolder(workspace, channel);
    } catch (IOException e) {
      throw new GazetteerException(
          Kind.NOT_WRITABLE,
          "cannot write in " + workspace + ": choose another folder with --workspace",
          e);
    }
  }

  /// Whether a gazetteer has begun to grow there.
  static boolean isBegun(Path workspace) {
    return Files.exists(folder(workspace).resolve("state"));
  }

  private static Path folder(Path workspace) {
    return workspace.resolve("gazetteer.part");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /// Makes the folder where it is not there, and forgets what an earlier run has done.
  void begin() throws IOException {
    if (Files.isSymbolicLink(folder)) {
      Files.delete(folder);
    }
    Files.createDirectories(folder);
    clear();
  }

  Path places() {
    return folder.resolve("places");
  }

  Path texts() {
    return folder.resolve("names");
  }

  /// The sorted runs of names, from 1.
  List<Path> runs(int count) {
    List<Path> runs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      runs.add(run(i));
    }
    return runs;
  }

  Path run(int number) {
    return folder.resolve("run-" + number);
  }

  /// The length of the runs together.
  long nameBytes(int count) throws IOException {
    long bytes = 0;
    for (Path run : runs(count)) {
      bytes += Files.size(run);
    }
    return bytes;
  }

  Path merged() {
    return folder.resolve("gazetteer.bin");
  }

  Path offsets() {
    return folder.resolve("offsets");
  }

  /// How far an earlier run has come; absent if there was none. A link that somebody has put
  /// there is not followed.
  Optional<LoadState> state() {
    return Files.isSymbolicLink(folder)
        ? Optional.empty()
        : LoadState.read(folder.resolve("state"));
  }

  /// Keeps a state; a crash leaves this one or the one before.
  void keep(LoadState state) throws IOException {
    Path fresh = folder.resolve("state.new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer text = ByteBuffer.wrap(state.text().getBytes(StandardCharsets.UTF_8));
      while (text.hasRemaining()) {
        channel.write(text);
      }
      channel.force(true);
    }
    Files.move(
        fresh,
        folder.resolve("state"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
  }

  /// Puts the merged gazetteer in the place of the one in use, in one step.
  void install() throws IOException {
    Files.move(
        merged(),
        LoadedGazetteer.file(workspace),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    remove();
  }

  /// Removes the folder, if it is there.
  void remove() throws IOException {
    if (Files.exists(folder)) {
      clear();
      Files.delete(folder);
    }
  }

  /// Whether the disk has no room left, whatever error it gave for it.
  boolean isDiskFull() {
    try {
      return Files.getFileStore(workspace).getUsableSpace() < 1 << 20;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
