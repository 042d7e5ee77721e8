package org.attest.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.cli.run.ServedIntake;
import org.attest.core.resolution.StageWatcher;

/// A workspace with the sample reports: they are read once, and copied for each test.
final class SampleWorkspace implements AutoCloseable {
  private final Path folder;

  private SampleWorkspace(Path folder) {
    this.folder = folder;
  }

  static SampleWorkspace read() {
    try {
      Path folder = Files.createTempDirectory("attest-samples");
      ServedIntake intake = new ServedIntake();
      List<Path> files = intake.samples(folder.resolve("reports"));
      intake.read(folder, files, (read, failed, perSecond, left) -> {}, StageWatcher.NONE);
      return new SampleWorkspace(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void copyTo(Path target) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.toList()) {
        Path copy = target.resolve(folder.relativize(each));
        if (Files.isDirectory(each)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(each, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Folders.delete(folder);
  }
}
