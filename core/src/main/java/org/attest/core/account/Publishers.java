package org.attest.core.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.WordList;

/// Those who published the reports of an event: press, and bodies that speak for themselves.
final class Publishers {
  private static final WordList STATE = WordList.load(Publishers.class, "state-words.txt");

  private static final WordList CIVIL = WordList.load(Publishers.class, "civil-words.txt");

  private static final WordList WATCH = WordList.load(Publishers.class, "watch-words.txt");

  private static final WordList MEDIA = WordList.load(Publishers.class, "media-words.txt");

  /// By their folded names, and what else they are called.
  private final Map<String, String> names;

  Publishers(List<Telling> tellings) {
    names = named(tellings);
  }

  /// The publisher of one of the reports that this body is.
  Optional<String> of(String body) {
    return Optional.ofNullable(names.get(fold(body)));
  }

  /// The one publisher that somebody without a name can be: "the Commission" and "a joint
  /// commission" are the "Joint Commission of Inquiry" that told it too.
  Optional<String> called(String body) {
    if (!WATCH.touches(FoldedName.of(body))) {
      return Optional.empty();
    }
    List<String> words = FoldedName.of(body).tokens();
    List<String> called =
        names.values().stream()
            .distinct()
            .filter(outlet -> isBody(outlet) && FoldedName.of(outlet).tokens().containsAll(words))
            .toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  /// Those who published the reports, by their folded names and the abbreviations of them in
  /// brackets: "OKDH" is "Observatory of Human Rights (OKDH)".
  private static Map<String, String> named(List<Telling> tellings) {
    Map<String, String> names = new HashMap<>();
    tellings.stream()
        .map(Telling::outlet)
        .distinct()
        .forEach(
            outlet -> {
              names.putIfAbsent(fold(outlet), outlet);
              int bracket = outlet.indexOf(" (");
              if (bracket > 0) {
                names.putIfAbsent(fold(outlet.substring(0, bracket)), outlet);
                names.putIfAbsent(fold(outlet.substring(bracket)), outlet);
              }
            });
    return names;
  }

  static String key(String outlet) {
    return "outlet " + fold(outlet);
  }

  /// Whether a publisher is a body that speaks for itself rather than press: a ministry, a
  /// group that watches and counts, an association.
  static boolean isBody(String publisher) {
    FoldedName folded = FoldedName.of(publisher);
    return isState(publisher)
        || WATCH.touches(folded)
        || CIVIL.touches(folded) && !MEDIA.touches(folded);
  }

  /// Whether a description is that of a medium: "the site", "a paper".
  static boolean isMedium(String description) {
    return MEDIA.contains(FoldedName.of(description).last());
  }

  /// Whether a name or description is that of an organ of a government: "riot police".
  static boolean isState(String name) {
    FoldedName folded = FoldedName.of(name);
    return STATE.touches(folded) && !CIVIL.touches(folded);
  }

  static String fold(String name) {
    return FoldedName.of(name).text();
  }
}
