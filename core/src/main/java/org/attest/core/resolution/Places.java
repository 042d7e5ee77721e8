package org.attest.core.resolution;

import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;

/// How two places stand to each other, as far as names and the gazetteer tell.
public enum Places {
  /// The same place, also under two spellings.
  SAME,
  /// One contains the other.
  CONTAINS,
  /// Two that may still be one, such as a street and a town.
  UNCLEAR,
  /// Two different places of one country.
  APART,
  /// So far from each other that no one event can be at both.
  FAR;

  private static final double FAR_KM = 60;

  public static Places compare(PlaceReference a, PlaceReference b) {
    return compare(FoldedPlace.of(a), FoldedPlace.of(b));
  }

  public static Places compare(FoldedPlace left, FoldedPlace right) {
    PlaceReference a = left.place();
    PlaceReference b = right.place();
    if (a.geonameId().isPresent() && a.geonameId().equals(b.geonameId())) {
      return SAME;
    }
    boolean otherCountry =
        a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country());
    if (!otherCountry
        && (left.name().equals(right.name()) || left.name().isVariantOf(right.name()))) {
      return SAME;
    }
    if (contains(left, right) || contains(right, left)) {
      return CONTAINS;
    }
    if (otherCountry) {
      return FAR;
    }
    if (isPoint(a) && isPoint(b)) {
      OptionalDouble distance = a.kilometresTo(b);
      if (distance.isPresent()) {
        return distance.getAsDouble() > FAR_KM ? FAR : APART;
      }
    }
    boolean settlements =
        a.precision() == Precision.SETTLEMENT && b.precision() == Precision.SETTLEMENT;
    boolean facilities = a.precision() == Precision.FACILITY && b.precision() == Precision.FACILITY;
    boolean known = a.geonameId().isPresent() && b.geonameId().isPresent();
    return settlements || facilities || known ? APART : UNCLEAR;
  }

  /// Whether `outer` is a larger area that holds `inner`, by the names of its divisions.
  public static boolean contains(PlaceReference outer, PlaceReference inner) {
    return contains(FoldedPlace.of(outer), FoldedPlace.of(inner));
  }

  private static boolean contains(FoldedPlace outer, FoldedPlace inner) {
    Precision precision = outer.place().precision();
    if (precision.compareTo(inner.place().precision()) <= 0 && precision != Precision.SETTLEMENT) {
      return false;
    }
    if (precision == Precision.COUNTRY) {
      Optional<String> country = outer.place().country();
      return country.isPresent() && country.equals(inner.place().country());
    }
    FoldedName name = outer.name();
    return inner.admin1().filter(name::equals).isPresent()
        || inner.admin2().filter(name::equals).isPresent()
        || inner.town().filter(name::equals).isPresent()
        || mentions(inner.name(), name);
  }

  /// Whether a name holds another one whole: "Kabul airport" and "Kabul".
  private static boolean mentions(FoldedName longer, FoldedName shorter) {
    return longer.tokens().size() > shorter.tokens().size() && shorter.isPartOf(longer);
  }

  private static boolean isPoint(PlaceReference place) {
    return place.precision() == Precision.FACILITY || place.precision() == Precision.SETTLEMENT;
  }
}
