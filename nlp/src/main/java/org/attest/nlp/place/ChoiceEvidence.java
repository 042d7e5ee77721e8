package org.attest.nlp.place;

import java.util.ArrayList;
import java.util.List;

/// Collects the signs for and against each sense of a name, given what is known of the other names.
final class ChoiceEvidence {
  private static final double NEAR_KM = 100;
  private static final double CLOSE_KM = 500;

  private final Gazetteer gazetteer;
  private final ChoiceContext context;
  private final List<Toponym> toponyms;
  private final NamePairs pairs;
  private final ReportFocus focus;
  private final int[] best;

  /// For each name its senses that are countries or divisions, by index.
  private final List<List<Integer>> divisions = new ArrayList<>();

  ChoiceEvidence(
      Gazetteer gazetteer, ChoiceContext context, List<Toponym> toponyms, NamePairs pairs) {
    this.gazetteer = gazetteer;
    this.context = context;
    this.toponyms = toponyms;
    this.pairs = pairs;
    this.focus = new ReportFocus(toponyms, context.peoples());
    this.best = toponyms.stream().mapToInt(Toponym::best).toArray();
    for (Toponym toponym : toponyms) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < toponym.senses().size(); i++) {
        if (gazetteer.isDivision(toponym.place(i))) {
          found.add(i);
        }
      }
      divisions.add(found);
    }
  }

  /// How much of each sign there is, by ordinal.
  ///
  /// @param number which of the names
  /// @param sense which of its senses
  double[] of(int number, int sense) {
    Toponym toponym = toponyms.get(number);
    double[] signs = new double[ChoiceSign.values().length];
    kind(signs, toponym, toponym.kind(sense));
    put(signs, ChoiceSign.POPULATION, Math.log10(1.0 + toponym.population(sense)) / 7);
    put(signs, ChoiceSign.ALTERNATE, toponym.senses().get(sense).alternate() ? 1 : 0);
    put(signs, ChoiceSign.ABBREVIATION, toponym.senses().get(sense).behind() ? 1 : 0);
    put(signs, ChoiceSign.MOST_POPULOUS, toponym.isMostPopulous(sense) ? 1 : 0);
    put(signs, ChoiceSign.RIVALS_COUNTRY, toponym.rivalsCountry(sense) ? 1 : 0);
    containers(signs, number, toponym.place(sense));
    put(signs, ChoiceSign.COUNTRY_SHARE, focus.countryShare(toponym, sense));
    put(signs, ChoiceSign.PROVINCE_SHARE, focus.divisionShare(toponym, sense));
    distances(signs, number, sense);
    boolean site = context.siteCountry() != 0 && toponym.country(sense) == context.siteCountry();
    put(signs, ChoiceSign.SITE_COUNTRY, site ? 1 : 0);
    return signs;
  }

  /// The signs of a place that is not in the gazetteer.
  double[] ofUnlisted(int number) {
    double[] signs = new double[ChoiceSign.values().length];
    put(signs, ChoiceSign.UNLISTED, 1);
    put(signs, ChoiceSign.UNLISTED_SHARE, focus.unlistedShare(toponyms.get(number)));
    return signs;
  }

  private static void kind(double[] signs, Toponym toponym, PlaceKind kind) {
    switch (kind) {
      case COUNTRY -> put(signs, ChoiceSign.IS_COUNTRY, 1);
      case PROVINCE -> put(signs, ChoiceSign.IS_PROVINCE, 1);
      case DISTRICT -> put(signs, ChoiceSign.IS_DISTRICT, 1);
      case CAPITAL -> put(signs, ChoiceSign.IS_CAPITAL, 1);
      case PROVINCE_SEAT -> put(signs, ChoiceSign.IS_PROVINCE_SEAT, 1);
      case DISTRICT_SEAT -> put(signs, ChoiceSign.IS_DISTRICT_SEAT, 1);
      case QUARTER -> put(signs, ChoiceSign.IS_QUARTER, 1);
      case SETTLEMENT -> {}
      case CONTINENT -> put(signs, ChoiceSign.IS_CONTINENT, 1);
      default -> put(signs, ChoiceSign.IS_REGION, 1);
    }
    if (!toponym.cuedKinds().isEmpty()) {
      boolean fits = toponym.cuedKinds().contains(kind);
      put(signs, fits ? ChoiceSign.KIND_FITS : ChoiceSign.KIND_CLASHES, 1);
    }
  }

  private void containers(double[] signs, int number, int place) {
    for (int other = 0; other < toponyms.size(); other++) {
      Toponym outer = toponyms.get(other);
      if (outer.senses().isEmpty() && pairs.isBehind(number, other)) {
        // What lies in a place that is not listed is itself hardly listed.
        raise(signs, ChoiceSign.CONTAINER_CLASHES, 1);
      }
      if (other == number || divisions.get(other).isEmpty()) {
        continue;
      }
      boolean contains = false;
      for (int sense : divisions.get(other)) {
        if (outer.place(sense) != place && gazetteer.contains(outer.place(sense), place)) {
          contains = true;
          boolean country = outer.kind(sense) == PlaceKind.COUNTRY;
          raise(
              signs,
              country ? ChoiceSign.COUNTRY_NAMED : ChoiceSign.PROVINCE_NAMED,
              outer.probabilities()[sense]);
        }
      }
      if (contains && pairs.areTogether(number, other)) {
        raise(signs, ChoiceSign.SENTENCE_CONTAINER, 1);
      }
      if (pairs.isBehind(number, other)) {
        raise(signs, contains ? ChoiceSign.CONTAINER_FITS : ChoiceSign.CONTAINER_CLASHES, 1);
      } else if (pairs.isInside(number, other)) {
        raise(signs, contains ? ChoiceSign.INSIDE_FITS : ChoiceSign.INSIDE_CLASHES, 1);
      }
    }
  }

  private void distances(double[] signs, int number, int sense) {
    Toponym toponym = toponyms.get(number);
    double nearest = 0;
    double closeness = 0;
    double others = 0;
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym other = toponyms.get(i);
      if (i == number || best[i] < 0 || isVast(other.kind(best[i]))) {
        continue;
      }
      if (other.place(best[i]) == toponym.place(sense)) {
        continue;
      }
      double km =
          roughKilometres(
              toponym.latitude(sense),
              toponym.longitude(sense),
              other.latitude(best[i]),
              other.longitude(best[i]));
      double probability = other.probabilities()[best[i]];
      others += other.weight();
      if (Double.isNaN(km)) {
        continue;
      }
      double close = probability * Math.exp(-km / CLOSE_KM);
      closeness += other.weight() * close;
      nearest = Math.max(nearest, probability * Math.exp(-km / NEAR_KM));
      if (context.isDateline(other)) {
        raise(signs, ChoiceSign.DATELINE_NEAR, close);
      }
    }
    put(signs, ChoiceSign.NEAREST, nearest);
    put(signs, ChoiceSign.CLOSENESS, closeness / (others + 1));
  }

  private static boolean isVast(PlaceKind kind) {
    return kind == PlaceKind.COUNTRY || kind == PlaceKind.CONTINENT || kind == PlaceKind.SEA;
  }

  /// Distance on a map that is true near the two points: good enough to compare, and cheap.
  private static double roughKilometres(
      double latitude, double longitude, double latitude2, double longitude2) {
    double north = latitude2 - latitude;
    double east = Math.abs(longitude2 - longitude);
    if (east > 180) {
      east = 360 - east;
    }
    double scale = 1 - Math.abs(latitude + latitude2) / 180;
    return 111.2 * Math.sqrt(north * north + east * east * scale);
  }

  private static void put(double[] signs, ChoiceSign sign, double value) {
    signs[sign.ordinal()] = value;
  }

  private static void raise(double[] signs, ChoiceSign sign, double value) {
    signs[sign.ordinal()] = Math.max(signs[sign.ordinal()], value);
  }
}
