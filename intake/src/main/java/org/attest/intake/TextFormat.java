package org.attest.intake;

import java.util.Optional;

/// One report per file. The text is kept to the character, so that offsets hold in the user's
/// own file; what it says of headline, outlet and date is for the reader to find.
final class TextFormat extends WholeFileFormat {
  @Override
  public boolean reads(String extension) {
    return extension.equals("txt") || extension.equals("md") || extension.equals("text");
  }

  @Override
  IntakeResult read(String input, String name, byte[] bytes) {
    Optional<String> text = Bytes.decode(bytes);
    if (text.isEmpty()) {
      return new IntakeResult.Refused(
          input, "is not text: save it as UTF-8 text and read it again");
    }
    return text.get().isBlank()
        ? new IntakeResult.Refused(input, "holds no text")
        : new IntakeResult.Accepted(input, Metadata.NONE.report(bytes, name, text.get()));
  }
}
