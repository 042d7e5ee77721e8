package org.attest.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A format in which a file holds one report.
abstract class WholeFileFormat implements ReportFormat {
  private static final long LARGEST_FILE = 64L << 20;

  /// The report in the bytes of a file, or why there is none.
  ///
  /// @param name of the report
  abstract IntakeResult read(String input, String name, byte[] bytes) throws IOException;

  @Override
  public final void read(Path file, Consumer<IntakeResult> sink) throws IOException {
    String input = file.toString();
    if (Files.size(file) > LARGEST_FILE) {
      sink.accept(new IntakeResult.Refused(input, "is larger than 64 MiB: split it"));
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    sink.accept(
        bytes.length == 0
            ? new IntakeResult.Refused(input, "is empty")
            : read(input, file.getFileName().toString(), bytes));
  }
}
