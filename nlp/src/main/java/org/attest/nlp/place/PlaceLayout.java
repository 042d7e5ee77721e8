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
import org.attest.nlp.syntax.ParsedReport;

/// Makes mentions of the chosen names, with what the text puts around them.
final class PlaceLayout {
  static final String VERSION = "places-1";

  private final Gazetteer gazetteer;
  private final Surroundings surroundings;
  private final List<Toponym> toponyms;

  PlaceLayout(Gazetteer gazetteer, Surroundings surroundings, List<Toponym> toponyms) {
    this.gazetteer = gazetteer;
    this.surroundings = surroundings;
    this.toponyms = toponyms;
  }

  /// One mention for each place where a name stands, in no order.
  List<PlaceMention> mentions(ParsedReport report) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (Toponym toponym : toponyms) {
      Optional<Around> inReport = Optional.empty();
      for (Candidate mention : toponym.mentions()) {
        inReport = inReport.or(() -> around(report, mention, toponym));
      }
      PlaceReference place = place(report, toponym, inReport);
      String rule = toponym.best() < 0 ? "place/context" : "place/gazetteer";
      for (Candidate mention : toponym.mentions()) {
        mentions.add(
            new PlaceMention(
                new Span(report.report().id(), mention.start(), mention.end()),
                place,
                around(report, mention, toponym).map(Around::name),
                new Derivation(rule, VERSION)));
      }
    }
    return mentions;
  }

  /// A place that the text puts around another one.
  private record Around(String name, Optional<Place> place) {}

  private PlaceReference place(ParsedReport report, Toponym toponym, Optional<Around> around) {
    int best = toponym.best();
    if (best >= 0) {
      return gazetteer.place(toponym.senses().get(best).place()).reference(gazetteer);
    }
    Optional<PlaceReference> container =
        around.flatMap(Around::place).map(place -> place.reference(gazetteer));
    return new PlaceReference(
        name(report, toponym),
        Optional.empty(),
        container.flatMap(PlaceReference::country),
        container.flatMap(PlaceReference::admin1),
        container.flatMap(PlaceReference::admin2),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        precision(toponym));
  }

  /// The name as the text writes it, rather not in capitals.
  private static String name(ParsedReport report, Toponym toponym) {
    String name = "";
    for (Candidate mention : toponym.mentions()) {
      String words = report.report().text().slice(mention.start(), mention.end());
      if (name.isEmpty() || words.chars().anyMatch(Character::isLowerCase)) {
        name = words.replaceAll("\\s+", " ");
      }
    }
    return name;
  }

  private Precision precision(Toponym toponym) {
    if (surroundings.isFacility(toponym.mentions().getFirst())) {
      return Precision.FACILITY;
    }
    return toponym.cuedKinds().stream()
        .findFirst()
        .map(PlaceKind::precision)
        .orElse(Precision.UNKNOWN);
  }

  /// The place behind a comma ("Dar Melhun, Tarsheban") or behind "in" ("a village in Helmand").
  private Optional<Around> around(ParsedReport report, Candidate inner, Toponym ofInner) {
    for (Toponym toponym : toponyms) {
      for (Candidate outer : toponym.mentions()) {
        if (surroundings.isAround(outer, inner) && couldContain(toponym, outer, ofInner)) {
          return Optional.of(
              new Around(
                  report.report().text().slice(outer.start(), outer.end()), chosen(toponym)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Place> chosen(Toponym toponym) {
    int best = toponym.best();
    return best < 0
        ? Optional.empty()
        : Optional.of(gazetteer.place(toponym.senses().get(best).place()));
  }

  /// What the gazetteer knows decides; for names that it does not know the order of the words does,
  /// unless it may be a list ("in Dar Abil, Dar Sul and Dar Kem").
  private boolean couldContain(Toponym outer, Candidate mention, Toponym inner) {
    Optional<Place> outerPlace = chosen(outer);
    Optional<Place> innerPlace = chosen(inner);
    if (outerPlace.isPresent() && innerPlace.isPresent()) {
      return outerPlace.get().index() != innerPlace.get().index()
          && gazetteer.contains(outerPlace.get().index(), innerPlace.get().index());
    }
    if (outerPlace.isPresent() && gazetteer.isDivision(outerPlace.get().index())) {
      return innerPlace.isEmpty();
    }
    return innerPlace.isEmpty() && !surroundings.isListed(mention);
  }
}
