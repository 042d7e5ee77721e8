package org.attest.nlp.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A name of one report with all places where it stands there: within a report a name keeps its
/// sense.
///
/// What is asked often of the senses lies in arrays, for a report with many names asks it some ten
/// thousand times.
final class Toponym {
  /// More senses than this are not looked at; they are sorted by population.
  private static final int MOST_SENSES = 40;

  private final List<Candidate> mentions = new ArrayList<>();
  private final Set<PlaceKind> cuedKinds = new LinkedHashSet<>();
  private final List<Sense> senses;
  private final double[] probabilities;
  private double unlisted;
  private final PlaceKind[] kinds;
  private final int[] countries;
  private final int[] admin1;
  private final double[] latitudes;
  private final double[] longitudes;
  private final int[] populations;
  private int mostPeople;
  private boolean country;

  Toponym(Candidate first, Gazetteer gazetteer) {
    this.senses = first.senses().subList(0, Math.min(first.senses().size(), MOST_SENSES));
    int count = senses.size();
    this.probabilities = new double[count];
    this.kinds = new PlaceKind[count];
    this.countries = new int[count];
    this.admin1 = new int[count];
    this.latitudes = new double[count];
    this.longitudes = new double[count];
    this.populations = new int[count];
    for (int i = 0; i < count; i++) {
      int place = senses.get(i).place();
      kinds[i] = gazetteer.kind(place);
      countries[i] = gazetteer.countryCode(place);
      admin1[i] = gazetteer.admin1(place);
      latitudes[i] = gazetteer.latitude(place);
      longitudes[i] = gazetteer.longitude(place);
      populations[i] = gazetteer.population(place);
      mostPeople = Math.max(mostPeople, populations[i]);
      country |= kinds[i] == PlaceKind.COUNTRY && !senses.get(i).alternate();
    }
    add(first);
  }

  void add(Candidate mention) {
    mentions.add(mention);
    cuedKinds.addAll(mention.cuedKinds());
  }

  List<Candidate> mentions() {
    return mentions;
  }

  List<Sense> senses() {
    return senses;
  }

  /// The kinds that the words around its mentions say; none if they say nothing.
  Set<PlaceKind> cuedKinds() {
    return cuedKinds;
  }

  /// Sets how probable each sense is; what is left to 1 is for a place that is not listed.
  void weigh(double[] weighed) {
    unlisted = 1;
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = weighed[i];
      unlisted -= weighed[i];
    }
  }

  /// How probable each sense is as far as is known; they add up to at most 1.
  double[] probabilities() {
    return probabilities;
  }

  int place(int sense) {
    return senses.get(sense).place();
  }

  PlaceKind kind(int sense) {
    return kinds[sense];
  }

  int country(int sense) {
    return countries[sense];
  }

  int admin1(int sense) {
    return admin1[sense];
  }

  double latitude(int sense) {
    return latitudes[sense];
  }

  double longitude(int sense) {
    return longitudes[sense];
  }

  int population(int sense) {
    return populations[sense];
  }

  /// Whether it is no country while a country has this name.
  boolean rivalsCountry(int sense) {
    return country && kinds[sense] != PlaceKind.COUNTRY;
  }

  /// Whether no sense has more people.
  boolean isMostPopulous(int sense) {
    return populations[sense] == mostPeople;
  }

  /// How probable it is that a place is meant that is not listed.
  double unlisted() {
    return senses.isEmpty() ? 1 : unlisted;
  }

  /// The index of the most probable sense; -1 if a place that is not listed is more probable.
  int best() {
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] > (best < 0 ? unlisted : probabilities[best])) {
        best = i;
      }
    }
    return best;
  }

  /// How much the name counts for what the report is about: often, but not in proportion.
  double weight() {
    return Math.sqrt(mentions.size());
  }
}
