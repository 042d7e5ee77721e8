package org.attest.core.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// How two place references stand to each other, judged by identifiers, names, divisions and
/// coordinates alone, without a gazetteer.
///
/// ```java
/// PlaceRelation.between(kabul, afghanistan); // WITHIN
/// PlaceRelation.between(kabul, kandahar);    // APART
/// ```
public enum PlaceRelation {
  /// Both denote the same place.
  SAME,
  /// The first lies in the second.
  WITHIN,
  /// The second lies in the first.
  CONTAINS,
  /// Neither contains the other and they are not the same.
  APART,
  /// What is known does not decide: one of them has too little.
  UNDECIDED;

  private static final double EARTH_RADIUS_KM = 6371.0088;

  /// References to one name this close together are one place even when their identifiers differ.
  private static final double SAME_NAME_KM = 15;

  /// The relation of `a` to `b`.
  public static PlaceRelation between(PlaceReference a, PlaceReference b) {
    if (a.geonameId().isPresent() && a.geonameId().equals(b.geonameId())) {
      return rank(a) == rank(b) ? SAME : rank(a) < rank(b) ? WITHIN : CONTAINS;
    }
    if (differ(a.country(), b.country())) {
      return APART;
    }
    if (rank(a) < rank(b) && isInside(a, b)) {
      return WITHIN;
    }
    if (rank(b) < rank(a) && isInside(b, a)) {
      return CONTAINS;
    }
    if (differ(a.admin1(), b.admin1())) {
      return APART;
    }
    return sameName(a.name(), b.name()) ? ofNamesakes(a, b) : ofStrangers(a, b);
  }

  /// Great-circle distance of the references' coordinates in km; empty if either has none.
  public static OptionalDouble distance(PlaceReference a, PlaceReference b) {
    if (a.latitude().isEmpty()
        || a.longitude().isEmpty()
        || b.latitude().isEmpty()
        || b.longitude().isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        kilometres(
            a.latitude().getAsDouble(),
            a.longitude().getAsDouble(),
            b.latitude().getAsDouble(),
            b.longitude().getAsDouble()));
  }

  /// Great-circle distance of two points in degrees, in km; NaN if a coordinate is NaN.
  public static double kilometres(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    double phi1 = Math.toRadians(latitude1);
    double phi2 = Math.toRadians(latitude2);
    double sinPhi = Math.sin((phi2 - phi1) / 2);
    double sinLambda = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
    double h = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static PlaceRelation ofNamesakes(PlaceReference a, PlaceReference b) {
    if (rank(a) != rank(b)) {
      // "Herat" the city and "Herat" the province: neither containment nor difference was found.
      return UNDECIDED;
    }
    OptionalDouble distance = distance(a, b);
    if (distance.isPresent()) {
      return distance.getAsDouble() <= SAME_NAME_KM ? SAME : APART;
    }
    boolean sameDivision = a.admin1().isPresent() && b.admin1().isPresent();
    return sameDivision || a.country().isPresent() && b.country().isPresent() ? SAME : UNDECIDED;
  }

  private static PlaceRelation ofStrangers(PlaceReference a, PlaceReference b) {
    boolean bothKnown = a.latitude().isPresent() && b.latitude().isPresent();
    boolean overlapping =
        a.precision() == PlaceReference.Precision.REGION
            || b.precision() == PlaceReference.Precision.REGION
            || a.precision() == PlaceReference.Precision.FACILITY
            || b.precision() == PlaceReference.Precision.FACILITY;
    return bothKnown && !overlapping && rank(a) == rank(b) ? APART : UNDECIDED;
  }

  /// Whether what is known of `inner` puts it inside `outer`, which is the coarser one.
  private static boolean isInside(PlaceReference inner, PlaceReference outer) {
    return switch (outer.precision()) {
      case COUNTRY -> same(inner.country(), outer.country());
      case PROVINCE ->
          same(inner.admin1(), outer.admin1()) && !differ(inner.country(), outer.country());
      case DISTRICT -> same(inner.admin2(), outer.admin2()) && same(inner.admin1(), outer.admin1());
      case FACILITY, SETTLEMENT, REGION, UNKNOWN -> false;
    };
  }

  /// How much ground a reference covers, from fine to coarse; what is unknown is taken as fine.
  private static int rank(PlaceReference place) {
    return switch (place.precision()) {
      case UNKNOWN, FACILITY -> 0;
      case SETTLEMENT -> 1;
      case DISTRICT -> 2;
      case PROVINCE -> 3;
      case COUNTRY -> 4;
      case REGION -> 5;
    };
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && sameName(a.get(), b.get());
  }

  private static boolean differ(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !sameName(a.get(), b.get());
  }

  private static boolean sameName(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'’‘ʻʼ.]", "")
        .replace('-', ' ')
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
