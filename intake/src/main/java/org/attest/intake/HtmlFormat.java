package org.attest.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    if (Bytes.decode(bytes).isEmpty()) {
      return new IntakeResult.Refused(input, "is no web page: it holds other data than text");
    }
    Document page = page(bytes);
    String text = ArticleText.of(page);
    return text.isBlank()
        ? new IntakeResult.Refused(
            input, "has no article text: it may be built by script; save the text instead")
        : new IntakeResult.Accepted(input, PageMetadata.of(page).report(bytes, name, text));
  }

  /// The page in the encoding that it names; else in the one that its bytes are.
  private static Document page(byte[] bytes) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    boolean named =
        !page.select("meta[charset], meta[http-equiv=content-type]").isEmpty()
            || page.charset() != StandardCharsets.UTF_8;
    return named ? page : Jsoup.parse(Bytes.decode(bytes).orElseThrow());
  }
}
