package org.attest.nlp.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.attest.core.report.Span;
import org.attest.nlp.place.PlaceWords.Cue;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.Token;

/// Finds facilities by name ("Pul-i-Charkhi prison", "Hamid Karzai International Airport") and
/// places them in what contains them: the place in their name or the one that follows.
final class FacilityFinder {
  private static final int LONGEST_NAME = 6;

  /// "de los"
  private static final int LONGEST_LINK = 2;

  private final PlaceWords words;
  private final Demonyms demonyms;

  FacilityFinder(PlaceWords words, Demonyms demonyms) {
    this.words = words;
    this.demonyms = demonyms;
  }

  /// The facilities of a report, given the places found in it.
  List<PlaceMention> find(
      ParsedReport report, List<SentenceWords> sentences, List<PlaceMention> places) {
    List<PlaceMention> found = new ArrayList<>();
    for (SentenceWords sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        int last = end(sentence, i);
        if (last > i) {
          Span span = report.span(sentence.token(i), sentence.token(last));
          if (places.stream().noneMatch(place -> place.span().contains(span))) {
            found.add(mention(report, sentence, span, last, places));
          }
          i = last;
        }
      }
    }
    return found;
  }

  /// Where the facility that begins at a word ends; the word itself if none begins there.
  private int end(SentenceWords sentence, int first) {
    if (!sentence.isCapital(first)
        || sentence.isCapital(first - 1)
        || sentence.lower(first - 1).equals("-") && sentence.touches(first - 1)) {
      return first;
    }
    return words.is(Cue.FACILITY_FIRST, sentence.lower(first))
        ? endBehind(sentence, first)
        : endBefore(sentence, first);
  }

  /// "Plaza de los Mártires": the word for the facility stands in front.
  private int endBehind(SentenceWords sentence, int first) {
    int name = first + 1;
    while (name - first <= LONGEST_LINK && words.is(Cue.LINK, sentence.lower(name))) {
      name++;
    }
    int last = first;
    while (sentence.isCapital(name) && name - first < LONGEST_NAME) {
      last = name++;
    }
    return last;
  }

  /// "the Ostrell prison": the word for the facility stands behind.
  private int endBefore(SentenceWords sentence, int first) {
    if (sentence.token(first).nameTag().equals("B-FACILITY")) {
      int last = first;
      while (last + 1 < sentence.size()
          && sentence.token(last + 1).nameTag().equals("I-FACILITY")) {
        last++;
      }
      int whole = withFacilityWord(sentence, last);
      return whole > last || sentence.isCapital(last) || isFacility(sentence, last) ? whole : first;
    }
    int last = first;
    while (isPartOfName(sentence, last + 1) && last - first < LONGEST_NAME) {
      last++;
    }
    // "Ostel Airport" of "the Ostel Airport Bombing"
    while (last > first
        && sentence.token(last).nameTag().endsWith("-EVENT")
        && !isFacility(sentence, last)) {
      last--;
    }
    int whole = withFacilityWord(sentence, last);
    boolean named = sentence.token(first).upos().equals("PROPN");
    boolean closed = last > first && isFacility(sentence, last);
    return named && (whole > last || closed) ? whole : first;
  }

  private boolean isFacility(SentenceWords sentence, int word) {
    return words.is(Cue.FACILITY, sentence.lower(word));
  }

  /// Takes in a following word for the facility that is not capitalised ("airport").
  private int withFacilityWord(SentenceWords sentence, int last) {
    if (words.is(Cue.FACILITY, sentence.lower(last + 1) + " " + sentence.lower(last + 2))) {
      return last + 2;
    }
    return words.is(Cue.FACILITY, sentence.lower(last + 1)) ? last + 1 : last;
  }

  private static boolean isPartOfName(SentenceWords sentence, int word) {
    if (word >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(word);
    return sentence.isCapital(word)
        || sentence.touches(word - 1)
            && (token.text().equals("-") || sentence.token(word - 1).text().equals("-"))
        || (token.text().equals("of") || token.text().equals("al")) && sentence.isCapital(word + 1);
  }

  private PlaceMention mention(
      ParsedReport report, SentenceWords sentence, Span span, int last, List<PlaceMention> places) {
    Optional<PlaceMention> container = container(sentence, span, last, places);
    Optional<PlaceReference> around = container.map(PlaceMention::place);
    boolean near = around.map(place -> place.precision() == Precision.SETTLEMENT).orElse(false);
    return new PlaceMention(
        span,
        new PlaceReference(
            report.report().text().slice(span),
            Optional.empty(),
            around.flatMap(PlaceReference::country).or(() -> countryBehind(sentence, last)),
            around.flatMap(PlaceReference::admin1),
            around.flatMap(PlaceReference::admin2),
            near ? around.flatMap(FacilityFinder::town) : Optional.empty(),
            near ? around.orElseThrow().latitude() : OptionalDouble.empty(),
            near ? around.orElseThrow().longitude() : OptionalDouble.empty(),
            Precision.FACILITY),
        container.map(place -> report.report().text().slice(place.span())),
        new Derivation("place/facility", PlaceLayout.VERSION));
  }

  /// The town that a settlement is or is a part of.
  private static Optional<String> town(PlaceReference settlement) {
    return settlement.town().or(() -> Optional.of(settlement.name()));
  }

  /// "the Mirel prison in the Tarovian capital": the country that the people's name tells.
  private Optional<String> countryBehind(SentenceWords sentence, int last) {
    if (!sentence.lower(last + 1).equals("in")) {
      return Optional.empty();
    }
    for (int i = last + 2; i < Math.min(sentence.size(), last + 4); i++) {
      for (Demonyms.Found people : demonyms.at(sentence, i)) {
        boolean place = !words.kinds(sentence.lower(people.last() + 1)).isEmpty();
        return place ? Optional.of(people.country()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<PlaceMention> container(
      SentenceWords sentence, Span span, int last, List<PlaceMention> places) {
    Optional<PlaceMention> inName =
        places.stream().filter(place -> span.contains(place.span())).findFirst();
    if (inName.isPresent()) {
      return inName;
    }
    String next = sentence.lower(last + 1);
    if (!next.equals("in") && !next.equals(",") && !next.equals("near") && !next.equals("at")) {
      return Optional.empty();
    }
    int from = sentence.token(last + 1).end();
    int to = from + 1;
    for (int i = last + 2; i < sentence.size() && i <= last + 4; i++) {
      to = sentence.token(i).end();
      if (sentence.isCapital(i)) {
        break;
      }
    }
    int limit = to;
    return places.stream()
        .filter(place -> place.span().start() >= from && place.span().start() < limit)
        .findFirst();
  }
}
