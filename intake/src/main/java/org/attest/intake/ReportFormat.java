package org.attest.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A kind of file that holds reports.
interface ReportFormat {
  /// Whether files of this lower-case extension are of this format.
  boolean reads(String extension);

  /// Hands each input of the file to `sink`, in file order.
  ///
  /// @throws IOException if the file cannot be read at all
  void read(Path file, Consumer<IntakeResult> sink) throws IOException;
}
