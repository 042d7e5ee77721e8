package org.attest.nlp.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.reading.DateInterval;
import org.attest.nlp.time.CalendarDates;

/// The dateline before the first sentence: "DAR SELIM, Orsania, May 14, 2030 (North Wire) - ".
///
/// @param length UTF-16 units of the dateline, the dash included
/// @param place name of the place, first part only; absent where there is but a date
/// @param published a full date
/// @param agency the name in brackets
record DatelinePrefix(
    int length,
    Optional<Origin.Piece<String>> place,
    Optional<Origin.Piece<DateInterval>> published,
    Optional<Origin.Piece<String>> agency) {
  private static final int LONGEST = 120;
  private static final Pattern DASH = Pattern.compile("\\s*(?:--+|—|–|\\s-)\\s*|:\\s+");
  private static final Pattern AGENCY =
      Pattern.compile("[(\\[]([^()\\[\\],]{2,40})(?:,[^()\\[\\]]{1,40})?[)\\]]\\s*$");
  private static final Pattern PLACE =
      Pattern.compile(
          "^[\\p{Lu}][\\p{Lu}\\p{M}'’.\\- ]*[\\p{Lu}.](?=,|\\s*\\(|\\s*$|\\s+\\p{Lu}\\p{Ll})");
  private static final Pattern CAPITALISED_ONLY =
      Pattern.compile(
          "(?:[\\p{Lu}\\d(\\[][^\\s]*|of|the|de|al-\\S+|el-\\S+|\\S+\\))(?:\\s+(?:[\\p{Lu}\\d(\\[][^\\s]*|of|the|de|al-\\S+|el-\\S+|\\S+\\)))*");

  /// The dateline at the start of a paragraph, if it has one.
  static Optional<DatelinePrefix> of(Paragraph paragraph) {
    String text = paragraph.text();
    Matcher dash = DASH.matcher(text).region(0, Math.min(text.length(), LONGEST));
    if (!dash.find() || dash.start() == 0 || dash.end() >= text.length()) {
      return Optional.empty();
    }
    String prefix = text.substring(0, dash.start()).stripTrailing();
    Matcher place = PLACE.matcher(prefix);
    Matcher agency = AGENCY.matcher(prefix);
    boolean hasAgency = agency.find();
    String before = hasAgency ? prefix.substring(0, agency.start()).strip() : prefix;
    Optional<CalendarDates.Found> date = CalendarDates.first(prefix);
    boolean dateOnly =
        date.filter(found -> found.start() == 0 && found.end() == before.length()).isPresent();
    boolean named = place.find() && CAPITALISED_ONLY.matcher(before).matches();
    if (!named && !dateOnly) {
      return Optional.empty();
    }
    boolean bodyInCapitals = text.equals(text.toUpperCase(Locale.ROOT));
    // In a text in capitals every first word looks like a place: there, and before a colon, more
    // must speak for it.
    if ((bodyInCapitals || text.charAt(dash.start()) == ':') && !hasAgency && date.isEmpty()) {
      return Optional.empty();
    }
    int start = paragraph.start();
    return Optional.of(
        new DatelinePrefix(
            dash.end(),
            named
                ? Optional.of(
                    new Origin.Piece<>(
                        Origin.titleCase(singleWord(place.group())), start, start + place.end()))
                : Optional.empty(),
            date.map(
                found ->
                    new Origin.Piece<>(
                        found.days(),
                        start + prefix.offsetByCodePoints(0, found.start()),
                        start + prefix.offsetByCodePoints(0, found.end()))),
            hasAgency
                ? Optional.of(
                    new Origin.Piece<>(
                        agency.group(1).strip(), start + agency.start(1), start + agency.end(1)))
                : Optional.empty()));
  }

  private static String singleWord(String place) {
    return place.contains(" ")
        ? place
        : place.charAt(0) + place.substring(1).toLowerCase(Locale.ROOT);
  }
}
