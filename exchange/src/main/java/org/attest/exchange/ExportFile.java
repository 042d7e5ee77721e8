package org.attest.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file that is there in whole or not at all.
public final class ExportFile {
  private ExportFile() {}

  /// Writes what is to be in the file.
  public interface Content {
    void write(OutputStream stream) throws IOException;
  }

  /// Lets `content` write beside `target` and puts the finished file in its place.
  public static void write(Path target, Content content) throws IOException {
    Path folder = target.toAbsolutePath().normalize().getParent();
    Path unfinished = Files.createTempFile(folder, ".attest-", ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(unfinished)) {
        content.write(stream);
      }
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      move(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
