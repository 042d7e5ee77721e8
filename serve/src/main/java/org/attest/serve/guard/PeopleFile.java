package org.attest.serve.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// The file in which a workspace keeps its people, `people.tsv`: a person a line, with name, role
/// and password hash. Only its owner may read it, where the system knows owners.
public final class PeopleFile {
  private static final String NAME = "people.tsv";
  private static final int LARGEST = 1 << 20;

  private volatile Path file;
  private volatile Kept kept = new Kept(new byte[0], People.NONE);

  private record Kept(byte[] bytes, People people) {}

  /// @param workspace folder of the workspace; it need not be there yet
  public PeopleFile(Path workspace) {
    file = workspace.resolve(NAME);
  }

  /// Keeps the people of another workspace.
  void moveTo(Path workspace) {
    file = workspace.resolve(NAME);
  }

  /// The people as the file has them at this moment; none if there is no file. What another process
  /// writes holds at once.
  ///
  /// @throws GuardException if it cannot be read or is damaged, with file and line
  public People read() {
    byte[] bytes = bytes();
    Kept before = kept;
    if (!Arrays.equals(bytes, before.bytes())) {
      before = new Kept(bytes, PeopleTable.parse(file.toString(), bytes));
      kept = before;
    }
    return before.people();
  }

  private byte[] bytes() {
    try {
      if (Files.size(file) > LARGEST) {
        throw new GuardException(
            GuardException.Kind.DAMAGED, file + ": is too large for a file of people");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    } catch (IOException e) {
      throw new GuardException(
          GuardException.Kind.DAMAGED,
          "cannot read " + file + ": see that it is a file which you may read",
          e);
    }
  }

  /// Changes the file, one process after the other. It is there whole, before or after, whatever
  /// happens meanwhile.
  ///
  /// @throws GuardException if it cannot be written
  public void change(UnaryOperator<People> change) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel lock = open(file.resolveSibling(NAME + ".lock"));
          FileLock held = lock.lock()) {
        if (!held.isValid()) {
          throw new IOException("the lock was lost");
        }
        replace(PeopleTable.text(change.apply(read())).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new GuardException(
          GuardException.Kind.NOT_WRITABLE,
          "cannot write " + file + ": see that you may write to its folder",
          e);
    }
  }

  private static FileChannel open(Path lock) throws IOException {
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void replace(byte[] bytes) throws IOException {
    Path whole =
        Files.createTempFile(file.toAbsolutePath().getParent(), NAME, ".part", ownerOnly());
    try {
      try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    boolean knowsOwners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return knowsOwners
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
