package org.attest.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A saved web page. The text is that of the article; title, outlet, day and address come from
/// the page's metadata. Nothing the page refers to is fetched.
final class HtmlFormat implements ReportFormat {
  @Override
  public boolean reads(String extension) {
    return extension.equals("html") || extension.equals("htm") || extension.equals("xhtml");
  }

  @Override
  public void read(Path file, Consumer<IntakeResult> sink) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String input = file.toString();
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    PageMetadata metadata = PageMetadata.of(page);
    String text = ArticleText.of(page);
    if (text.isBlank()) {
      sink.accept(
          new IntakeResult.Refused(
              input, "has no article text: it may be built by script; save the text instead"));
      return;
    }
    sink.accept(
        new IntakeResult.Accepted(
            input,
            new Report(
                ReportId.of(bytes),
                file.getFileName().toString(),
                metadata.title(),
                new SourceText(Headlines.joined(metadata.title(), text)),
                metadata.outlet().map(Outlet::new),
                metadata.published(),
                metadata.url())));
  }

  /// Where a title is not part of the text it is kept as metadata only.
  static Optional<String> nonBlank(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
