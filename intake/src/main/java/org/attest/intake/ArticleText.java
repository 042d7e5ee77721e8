package org.attest.intake;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The article on a page: the element whose own paragraphs hold the most words, and its
/// headline. Paragraphs are set apart by blank lines, so that the reader sees where each ends.
final class ArticleText {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, footer, aside, form, iframe, svg, button, select, figure > :not(figcaption),"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo]";
  private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote, figcaption, pre";
  private static final int SHORTEST_PARAGRAPH_WORDS = 6;

  private ArticleText() {}

  /// The article's text; empty if the page has none.
  static String of(Document page) {
    Document copy = page.clone();
    copy.select(FURNITURE).remove();
    Element body = copy.body();
    Element article = densest(body);
    StringBuilder text = new StringBuilder();
    Element headline = copy.selectFirst("h1");
    if (headline != null && !headline.text().isBlank()) {
      append(text, headline.text());
    }
    for (Element paragraph : article.select(PARAGRAPHS)) {
      // A list item or quotation that holds paragraphs is read through them.
      if (paragraph.select(PARAGRAPHS).size() == 1) {
        append(text, paragraph.text());
      }
    }
    if (article.select(PARAGRAPHS).isEmpty()) {
      append(text, article.text());
    }
    return text.toString();
  }

  /// The element that holds the most paragraph words, counting a paragraph in full for its
  /// parent and half for its grandparent: the smallest element around the article wins over the
  /// whole page.
  private static Element densest(Element body) {
    Map<Element, Integer> words = new HashMap<>();
    Element best = body;
    int most = 0;
    for (Element paragraph : body.select("p")) {
      int count = wordCount(paragraph.text());
      Element parent = paragraph.parent();
      if (count < SHORTEST_PARAGRAPH_WORDS || parent == null) {
        continue;
      }
      Element grandparent = parent.parent();
      int forParent = words.merge(parent, 2 * count, Integer::sum);
      if (forParent > most) {
        most = forParent;
        best = parent;
      }
      if (grandparent != null && parent != body) {
        int forGrandparent = words.merge(grandparent, count, Integer::sum);
        if (forGrandparent > most) {
          most = forGrandparent;
          best = grandparent;
        }
      }
    }
    return best;
  }

  private static int wordCount(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static void append(StringBuilder text, String paragraph) {
    if (!paragraph.isBlank()) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      text.append(paragraph.strip());
    }
  }
}
