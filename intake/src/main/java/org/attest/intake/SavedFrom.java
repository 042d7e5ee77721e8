package org.attest.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;

/// The mark that browsers put before a page that they save, to say where it is from:
/// `<!-- saved from url=(0027)https://news.example.org/a -->`. The number is the length of the
/// address.
public final class SavedFrom {
  private static final Pattern MARK =
      Pattern.compile("\\s*saved from url=\\([0-9]{1,5}\\)(https?://\\S+)\\s*");

  private SavedFrom() {}

  /// The mark of a page.
  ///
  /// @param address in ASCII, without angle brackets
  public static String mark(String address) {
    return "<!-- saved from url=(%04d)%s -->".formatted(address.length(), address);
  }

  /// Where a page is from; absent if no mark says so before all else.
  static Optional<String> of(Document page) {
    return page.childNodes().stream()
        .filter(Comment.class::isInstance)
        .map(Comment.class::cast)
        .findFirst()
        .map(comment -> MARK.matcher(comment.getData()))
        .filter(Matcher::matches)
        .map(mark -> mark.group(1));
  }
}
