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
    if (a.geonameId().isPresent() && a.geonameId().equals(b.geonameId())) {
      return SAME;
    }
    FoldedName left = FoldedName.of(a.name());
    FoldedName right = FoldedName.of(b.name());
    boolean otherCountry =
        a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country());
    if (!otherCountry && (left.equals(right) || left.isVariantOf(right))) {
      return SAME;
    }
    if (contains(a, b) || contains(b, a)) {
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
    if (outer.precision().compareTo(inner.precision()) <= 0
        && outer.precision() != Precision.SETTLEMENT) {
      return false;
    }
    if (outer.precision() == Precision.COUNTRY) {
      return outer.country().isPresent() && outer.country().equals(inner.country());
    }
    FoldedName name = FoldedName.of(outer.name());
    return isNamed(inner.admin1(), name)
        || isNamed(inner.admin2(), name)
        || mentions(FoldedName.of(inner.name()), name);
  }

  private static boolean isNamed(Optional<String> division, FoldedName name) {
    return division.map(FoldedName::of).filter(name::equals).isPresent();
  }

  /// Whether a name holds another one whole: "Kabul airport" and "Kabul".
  private static boolean mentions(FoldedName longer, FoldedName shorter) {
    return !shorter.isEmpty()
        && longer.tokens().size() > shorter.tokens().size()
        && (" " + longer.text() + " ").contains(" " + shorter.text() + " ");
  }

  private static boolean isPoint(PlaceReference place) {
    return place.precision() == Precision.FACILITY || place.precision() == Precision.SETTLEMENT;
  }
}
