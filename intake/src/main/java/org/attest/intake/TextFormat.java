package org.attest.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;

/// One report per file. The text is kept to the character, so that offsets hold in the user's
/// own file; what it says of headline, outlet and date is for the reader to find.
final class TextFormat implements ReportFormat {
  @Override
  public boolean reads(String extension) {
    return extension.equals("txt") || extension.equals("md") || extension.equals("text");
  }

  @Override
  public void read(Path file, Consumer<IntakeResult> sink) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String input = file.toString();
    Optional<String> text = Bytes.decode(bytes);
    if (text.isEmpty()) {
      sink.accept(
          new IntakeResult.Refused(input, "is not text: save it as UTF-8 text and read it again"));
    } else if (text.get().isBlank()) {
      sink.accept(new IntakeResult.Refused(input, "holds no text"));
    } else {
      sink.accept(
          new IntakeResult.Accepted(
              input,
              new Report(
                  ReportId.of(bytes),
                  file.getFileName().toString(),
                  Optional.empty(),
                  new SourceText(text.get()),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty())));
    }
  }
}
