package org.attest.nlp.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;

/// Finds the names of places in a report and says which place each one denotes.
///
/// ```java
/// PlaceFinder places = PlaceFinder.load();
/// List<PlaceMention> mentions = places.find(parsed);
/// ```
///
/// A name that the gazetteer does not know is found by its context and has no coordinates. Words
/// for peoples ("Syrian") are no places. A facility is a mention of its own around the mention of
/// the place in its name: "Kabul airport" and "Kabul".
public final class PlaceFinder {
  private static final Comparator<PlaceMention> ORDER =
      Comparator.comparingInt((PlaceMention mention) -> mention.span().start())
          .thenComparing(mention -> -mention.span().end());

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Demonyms demonyms;
  private final CandidateFinder candidates;
  private final Weights finding;
  private final PlaceChooser chooser;
  private final FacilityFinder facilities;

  private PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = PlaceWords.load();
    this.demonyms = Demonyms.load();
    this.candidates = new CandidateFinder(gazetteer, words);
    this.finding = Weights.load("find", FindingSign.class);
    this.chooser = new PlaceChooser(gazetteer, Weights.load("choose", ChoiceSign.class));
    this.facilities = new FacilityFinder(words, demonyms);
  }

  /// A finder on the gazetteer that ships with Attest.
  public static PlaceFinder load() {
    return new PlaceFinder(Gazetteer.load());
  }

  /// A finder that also knows the places that a user has loaded.
  ///
  /// @param loaded absent if there are none
  public static PlaceFinder load(Optional<LoadedPlaces> loaded) {
    return new PlaceFinder(Gazetteer.load(loaded));
  }

  /// A finder on another gazetteer.
  public static PlaceFinder on(Gazetteer gazetteer) {
    return new PlaceFinder(gazetteer);
  }

  /// The mentions of places in text order; of two that start together the longer one first.
  public List<PlaceMention> find(ParsedReport report) {
    List<SentenceWords> sentences = words(report);
    List<Candidate> accepted = accept(report, sentences);
    List<Toponym> toponyms = chooser.choose(accepted, context(report, sentences));
    PlaceLayout layout = new PlaceLayout(gazetteer, new Surroundings(sentences, words), toponyms);
    List<PlaceMention> found = new ArrayList<>(layout.mentions(report));
    found.addAll(facilities.find(report, sentences, found));
    found.sort(ORDER);
    return List.copyOf(found);
  }

  /// Words for the people of one country, in text order, each with that country. They are no
  /// places; who counts them as such, as some annotators of places do, adds them.
  public List<PlaceMention> findPeoples(ParsedReport report) {
    List<PlaceMention> found = new ArrayList<>();
    for (SentenceWords sentence : words(report)) {
      for (Demonyms.Found people : peoples(sentence)) {
        Span span = report.span(sentence.token(people.first()), sentence.token(people.last()));
        gazetteer
            .country(people.country())
            .ifPresent(
                country ->
                    found.add(
                        new PlaceMention(
                            span,
                            country.reference(gazetteer),
                            Optional.empty(),
                            new Derivation("place/people", PlaceLayout.VERSION))));
      }
    }
    return found;
  }

  private static List<SentenceWords> words(ParsedReport report) {
    List<SentenceWords> sentences = new ArrayList<>(report.sentences().size());
    for (ParsedSentence sentence : report.sentences()) {
      sentences.add(new SentenceWords(sentence));
    }
    return sentences;
  }

  /// The candidates that are places, in text order, none overlapping another.
  List<Candidate> accept(ParsedReport report, List<SentenceWords> sentences) {
    List<List<Candidate>> all = new ArrayList<>(sentences.size());
    FindingEvidence evidence =
        new FindingEvidence(gazetteer, words, candidates(report, sentences, all));
    List<Candidate> accepted = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Candidate> here = all.get(i);
      double[] scores = new double[here.size()];
      for (int c = 0; c < scores.length; c++) {
        scores[c] = finding.score(evidence.of(here.get(c), sentences.get(i), here));
      }
      select(here, scores, accepted);
    }
    return accepted;
  }

  /// Adds the candidates of each sentence to `all` and returns what the report says of its names.
  ReportNames candidates(
      ParsedReport report, List<SentenceWords> sentences, List<List<Candidate>> all) {
    SourceText text = report.report().text();
    for (int i = 0; i < sentences.size(); i++) {
      all.add(candidates.find(i, sentences.get(i), text));
    }
    ReportNames names = new ReportNames(sentences, all, dateline(report), words, gazetteer);
    for (int i = 0; i < sentences.size(); i++) {
      candidates.repeated(i, sentences.get(i), text, names, all.get(i));
    }
    return names;
  }

  private static Optional<String> dateline(ParsedReport report) {
    return report.dateline().place().map(place -> NameKey.of(place.value()));
  }

  /// Takes the best candidates first, as long as they are more likely places than not.
  static void select(List<Candidate> here, double[] scores, List<Candidate> accepted) {
    List<Candidate> chosen = new ArrayList<>();
    boolean[] closed = new boolean[scores.length];
    while (true) {
      int best = -1;
      for (int i = 0; i < scores.length; i++) {
        if (!closed[i] && scores[i] > 0 && (best < 0 || scores[i] > scores[best])) {
          best = i;
        }
      }
      if (best < 0) {
        break;
      }
      chosen.add(here.get(best));
      for (int i = 0; i < scores.length; i++) {
        closed[i] |= here.get(i).overlaps(here.get(best));
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::first));
    accepted.addAll(chosen);
  }

  ChoiceContext context(ParsedReport report, List<SentenceWords> sentences) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (SentenceWords sentence : sentences) {
      for (Demonyms.Found people : peoples(sentence)) {
        gazetteer
            .country(people.country())
            .ifPresent(
                country -> counts.merge(gazetteer.countryCode(country.index()), 1, Integer::sum));
      }
    }
    return new ChoiceContext(
        new Surroundings(sentences, words), dateline(report), siteCountry(report), counts);
  }

  private List<Demonyms.Found> peoples(SentenceWords sentence) {
    List<Demonyms.Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      List<Demonyms.Found> here = demonyms.at(sentence, i);
      if (!here.isEmpty()) {
        found.addAll(here);
        i = here.getLast().last();
      }
    }
    return found;
  }

  /// The country of the report's address by its top-level domain; 0 if there is none.
  private int siteCountry(ParsedReport report) {
    String url = report.report().url().orElse("");
    int hostStart = url.indexOf("://") + 3;
    int hostEnd = url.indexOf('/', hostStart);
    if (hostStart < 3) {
      return 0;
    }
    String host = hostEnd < 0 ? url.substring(hostStart) : url.substring(hostStart, hostEnd);
    String domain = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return gazetteer
        .country(domain.equals("UK") ? "GB" : domain)
        .map(country -> gazetteer.countryCode(country.index()))
        .orElse(0);
  }
}
