package org.attest.bench.corenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// The most memory that this process has held at once: heap, native memory and mapped files.
final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String KEY = "VmHWM:";

  private PeakMemory() {}

  /// In MiB; absent where the operating system does not tell.
  static OptionalLong mebibytes() throws IOException {
    if (Files.exists(STATUS)) {
      List<String> lines = Files.readAllLines(STATUS);
      for (String line : lines) {
        if (line.startsWith(KEY)) {
          String kibibytes = line.substring(KEY.length()).replace("kB", "").strip();
          return OptionalLong.of(Long.parseLong(kibibytes) / 1024);
        }
      }
    }
    return OptionalLong.empty();
  }
}
