package org.attest.serve.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The folder of the files that people bring in. No file takes the place of another one: a second
/// one of the same name becomes `report (2).txt`, and the same bytes again stay one file.
///
/// @param folder it need not be there yet
public record Inbox(Path folder) {
  private static final Object ONE_AT_A_TIME = new Object();

  /// Keeps what somebody brings.
  ///
  /// @param name of a file, that every file system takes
  /// @return the file
  public Path keep(String name, InputStream content) throws IOException {
    Files.createDirectories(folder);
    Path whole = Files.createTempFile(folder, ".upload", ".part");
    try {
      Files.copy(content, whole, StandardCopyOption.REPLACE_EXISTING);
      synchronized (ONE_AT_A_TIME) {
        Path target = target(name, whole);
        Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        return target;
      }
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /// The first name that nothing else has.
  private Path target(String name, Path whole) throws IOException {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String suffix = name.substring(stem.length());
    Path target = folder.resolve(name);
    for (int i = 2; isTaken(target, whole); i++) {
      target = folder.resolve(stem + " (" + i + ")" + suffix);
    }
    return target;
  }

  private static boolean isTaken(Path target, Path whole) throws IOException {
    return Files.exists(target)
        && (!Files.isRegularFile(target) || Files.mismatch(target, whole) >= 0);
  }
}
