package org.attest.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The right to write to a workspace, held by one process at a time. The operating system lets go
/// of it when the process ends, however it ends, so a stale lock cannot be; the file's text only
/// tells others who holds it.
final class WorkspaceLock implements AutoCloseable {
  /// One byte far behind the text is locked, because some systems forbid others to read what is.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private WorkspaceLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws WorkspaceException of kind LOCKED if another process, or this one, holds the lock
  static WorkspaceLock take(Path folder) {
    Path file = folder.resolve("lock");
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new WorkspaceException(
          WorkspaceException.Kind.NOT_WRITABLE,
          "cannot write " + file + ": choose another folder with --workspace",
          e);
    }
    try {
      if (tryLock(channel) == null) {
        channel.close();
        throw held(folder, file);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)), 0);
      return new WorkspaceLock(channel);
    } catch (IOException e) {
      throw new WorkspaceException(
          WorkspaceException.Kind.NOT_WRITABLE, "cannot lock " + file + ": " + e.getMessage(), e);
    }
  }

  private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder() {
    String host;
    try {
      host = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      host = "this machine";
    }
    return "process %d on %s since %s"
        .formatted(
            ProcessHandle.current().pid(), host, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static WorkspaceException held(Path folder, Path file) {
    String holder;
    try {
      holder = Files.readString(file).strip();
    } catch (IOException e) {
      holder = "another process";
    }
    return new WorkspaceException(
        WorkspaceException.Kind.LOCKED,
        "the workspace "
            + folder
            + " is in use by "
            + (holder.isEmpty() ? "another process" : holder)
            + ": wait until it has ended, or use another --workspace");
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      throw new WorkspaceException(
          WorkspaceException.Kind.NOT_WRITABLE, "cannot release the lock: " + e.getMessage(), e);
    }
  }
}
