package org.attest.nlp.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.nlp.structure.Origin.Piece;

/// The name of a web site that titles of pages carry behind the headline: "Two killed in Ostrell -
/// Ostrell Herald | News, Sports". It says who published the report and nothing of what happened.
///
/// @param start UTF-16 index in the line where the separator before it begins
/// @param outlet the name up to the next separator
record SiteName(int start, Piece<String> outlet) {
  private static final int SHORTEST_HEADLINE = 3;
  private static final int LONGEST_NAME = 8;
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—]+\\s+|\\s*\\|\\s*");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)\\b[\\w-]+\\.(?:com|org|net|tv|info)\\b");

  /// A broadcaster's call sign ("WXYZ", "KABC-TV", "KXYZ5"), or a network with its channel
  /// ("CBS4").
  private static final Pattern STATION =
      Pattern.compile("\\b(?:[KW][A-Z]{2,3}|ABC|CBS|NBC|FOX|CW)(?:-?TV|-?FM)?\\d*\\b");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

  /// The site named at the end of a headline; absent if none is.
  static Optional<SiteName> of(Paragraph line, OriginWords words) {
    String text = line.text();
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      int from = separator.end();
      if (text.substring(0, separator.start()).split("\\s+").length < SHORTEST_HEADLINE) {
        continue;
      }
      Matcher next = SEPARATOR.matcher(text).region(from, text.length());
      int to = next.find() ? next.start() : text.length();
      if (from < to && isSite(text.substring(from, to), words)) {
        Paragraph name = line.part(from, to);
        return Optional.of(
            new SiteName(separator.start(), new Piece<>(name.text(), name.start(), name.end())));
      }
    }
    return Optional.empty();
  }

  private static boolean isSite(String name, OriginWords words) {
    List<String> parts = WORD.matcher(name).results().map(found -> found.group()).toList();
    if (parts.isEmpty()) {
      return false;
    }
    if (DOMAIN.matcher(name).find()) {
      return true;
    }
    boolean sign =
        words.in(name, OriginWords.Class.OUTLET)
            || words.in(name, OriginWords.Class.SITE)
            || STATION.matcher(name).find();
    return sign && parts.size() <= LONGEST_NAME && isTitle(parts);
  }

  /// Whether all but small words are capitalised, as in a name.
  private static boolean isTitle(List<String> parts) {
    return parts.stream()
        .filter(part -> !Origin.SMALL.contains(part))
        .allMatch(part -> !Character.isLowerCase(part.codePointAt(0)));
  }
}
