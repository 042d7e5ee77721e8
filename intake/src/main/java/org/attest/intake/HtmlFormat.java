package org.attest.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A saved web page. The text is that of the article; title, outlet, day and address come from
/// the page's metadata. Nothing the page refers to is fetched.
final class HtmlFormat extends WholeFileFormat {
  @Override
  public boolean reads(String extension) {
    return extension.equals("html") || extension.equals("htm") || extension.equals("xhtml");
  }

  @Override
  IntakeResult read(String input, String name, byte[] bytes) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    String text = ArticleText.of(page);
    return text.isBlank()
        ? new IntakeResult.Refused(
            input, "has no article text: it may be built by script; save the text instead")
        : new IntakeResult.Accepted(input, PageMetadata.of(page).report(bytes, name, text));
  }
}
