package org.attest.nlp.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.core.reading.DateInterval;
import org.attest.nlp.time.CalendarDates;

/// What one line of a report's head says of its origin.
///
/// @param published a full date
/// @param outlets names of outlets or wire services, in text order
record Origin(Optional<Piece<DateInterval>> published, List<Piece<String>> outlets) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[,|•·/]|\\s[-–—]+\\s|\\.\\s|\\s\\s)\\s*");
  private static final Pattern AUTHOR = Pattern.compile("(?i)^(?:by|from)\\s+");
  private static final Pattern ISSUED =
      Pattern.compile("(?i)^(?:(?:issued|published|released) by|with)\\s+");

  /// What is dated, and perhaps numbered, in front of a date: "Decree No. 12 of".
  private static final Pattern LAW_OF =
      Pattern.compile("(?i)(\\p{L}+)(?: (?:no\\.? ?)?[\\d/-]+)?,? (?:of|dated)$");

  /// "Communiqué of the Dune Front": whose own words a text is.
  private static final Pattern STATEMENT =
      Pattern.compile(
          "^(?iu:communiqué|communique|statement|declaration|press release)"
              + " (?:of|by|from) (?:the )?(?=\\p{Lu})");

  /// A name this long that ends as a sentence does is none.
  private static final int SHORT_NAME = 4;

  /// Words a name has at most.
  private static final int MOST_WORDS = 7;

  /// Words that names do not capitalise.
  static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "du", "des", "al", "el");

  /// A value with the UTF-16 range in the text it was found at.
  record Piece<T>(T value, int start, int end) {}

  /// Reads a byline or the line of an outlet.
  static Origin of(Paragraph line, OriginWords words) {
    String text = line.text();
    Optional<CalendarDates.Found> date =
        CalendarDates.all(text).stream().filter(found -> !datesLaw(text, found, words)).findFirst();
    Optional<Piece<DateInterval>> published =
        date.map(
            found -> {
              int from = text.offsetByCodePoints(0, found.start());
              int to = text.offsetByCodePoints(0, found.end());
              return new Piece<>(found.days(), line.start() + from, line.start() + to);
            });
    List<Piece<String>> outlets = new ArrayList<>();
    for (Paragraph piece : pieces(line, published)) {
      outlet(piece, words).ifPresent(outlets::add);
    }
    return new Origin(published, outlets);
  }

  /// "Established under the Accord of 2 March 2031": the day of what the publisher rests on, and
  /// not of the text.
  private static boolean datesLaw(String text, CalendarDates.Found date, OriginWords words) {
    Matcher named =
        LAW_OF.matcher(text.substring(0, text.offsetByCodePoints(0, date.start())).stripTrailing());
    return named.find() && words.in(named.group(1), OriginWords.Class.LAW);
  }

  /// The parts between separators and around the date.
  private static List<Paragraph> pieces(Paragraph line, Optional<Piece<DateInterval>> date) {
    List<Paragraph> pieces = new ArrayList<>();
    int dateStart = date.map(piece -> piece.start() - line.start()).orElse(line.text().length());
    int dateEnd = date.map(piece -> piece.end() - line.start()).orElse(line.text().length());
    cut(line, 0, dateStart, pieces);
    cut(line, dateEnd, line.text().length(), pieces);
    return pieces;
  }

  private static void cut(Paragraph line, int from, int to, List<Paragraph> pieces) {
    Matcher separators = SEPARATOR.matcher(line.text()).region(from, to);
    int start = from;
    while (separators.find()) {
      add(line, start, separators.start(), pieces);
      start = separators.end();
    }
    add(line, start, to, pieces);
  }

  private static void add(Paragraph line, int from, int to, List<Paragraph> pieces) {
    if (from < to && line.text().substring(from, to).chars().anyMatch(Character::isLetter)) {
      pieces.add(line.part(from, to));
    }
  }

  /// Whether a line says nothing but whose statement the text is.
  static boolean isStatementOf(String text) {
    Matcher statement = STATEMENT.matcher(text);
    return statement.find()
        && Stream.of(text.substring(statement.end()).split("\\s+"))
            .allMatch(word -> SMALL.contains(word) || word.matches("\\p{Lu}[\\p{L}'’-]+"));
  }

  private static Optional<Piece<String>> outlet(Paragraph piece, OriginWords words) {
    Paragraph name = piece;
    Matcher issued = ISSUED.matcher(piece.text());
    Matcher statement = STATEMENT.matcher(piece.text());
    if (issued.find()) {
      name = piece.part(issued.end(), piece.text().length());
    } else if (isStatementOf(piece.text()) && statement.find()) {
      name = piece.part(statement.end(), piece.text().length());
    } else if (AUTHOR.matcher(piece.text()).find()) {
      return Optional.empty();
    }
    boolean nameLike =
        Character.isUpperCase(name.text().codePointAt(0))
            && name.text().indexOf(':') < 0
            && !(name.endsSentence() && name.words() > SHORT_NAME)
            && longWords(name.text()) <= MOST_WORDS;
    boolean desk =
        words.in(name.text(), OriginWords.Class.DESK)
            && !words.in(name.text(), OriginWords.Class.BODY);
    if (!nameLike || desk || words.in(name.text(), OriginWords.Class.STRAY)) {
      return Optional.empty();
    }
    return Optional.of(new Piece<>(titleCase(name.text()), name.start(), name.end()));
  }

  /// How many words a name has without "of" and "the".
  private static long longWords(String name) {
    return Stream.of(name.split("\\s+"))
        .filter(word -> !SMALL.contains(word.toLowerCase(Locale.ROOT)))
        .count();
  }

  /// A name in capitals as it would stand in running text, but for abbreviations without a vowel
  /// ("FM"); other names as they are.
  static String titleCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ")) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    for (String word : name.split(" ")) {
      if (word.startsWith("(")) {
        cased.append(' ').append(word);
        continue;
      }
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small = SMALL.contains(lower) && !cased.isEmpty();
      cased.append(cased.isEmpty() ? "" : " ");
      boolean letters = word.matches("[^AEIOUY]{2,4}");
      String kept = letters || lower.isEmpty() ? word : word.charAt(0) + lower.substring(1);
      cased.append(small ? lower : kept);
    }
    return cased.toString();
  }
}
