package org.attest.core.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.attest.core.resolution.Places;

/// What to call the place of an event: a part of a town with it, "Eastside, Veshnik", and a
/// building with its town, "Mill Bridge, Veshnik", where the reports name both.
public final class PlaceName {
  private PlaceName() {}

  /// @param field the place of an account
  public static String of(Field<PlaceReference> field) {
    PlaceReference place = field.shown();
    if (place.precision() == Precision.SETTLEMENT) {
      return place.town().map(town -> place.name() + ", " + town).orElse(place.name());
    }
    if (place.precision() != Precision.FACILITY || namesTown(place, field)) {
      return place.name();
    }
    return town(place, field).map(town -> place.name() + ", " + town).orElse(place.name());
  }

  /// "Hadrin market"
  private static boolean namesTown(PlaceReference building, Field<PlaceReference> field) {
    String name = building.name().toLowerCase(Locale.ROOT);
    return field.values().stream()
        .filter(value -> value.value().precision() != Precision.FACILITY)
        .anyMatch(value -> name.contains(value.value().name().toLowerCase(Locale.ROOT)));
  }

  /// The town that most supporters name; of places that the gazetteer does not know, of which
  /// any may be a country, only the one there is.
  private static Optional<String> town(PlaceReference building, Field<PlaceReference> field) {
    List<Value<PlaceReference>> allowed =
        field.values().stream()
            .filter(value -> !value.value().outside() && allows(value.value(), building))
            .toList();
    List<Value<PlaceReference>> unknown =
        allowed.stream().filter(value -> value.value().precision() == Precision.UNKNOWN).toList();
    return allowed.stream()
        .filter(value -> value.value().precision() == Precision.SETTLEMENT)
        .max(Comparator.comparing(value -> value.supporters().size()))
        .or(() -> unknown.size() == 1 ? Optional.of(unknown.getFirst()) : Optional.empty())
        .map(value -> value.value().name());
  }

  private static boolean allows(PlaceReference town, PlaceReference building) {
    return switch (Places.compare(town, building)) {
      case SAME, CONTAINS, UNCLEAR -> true;
      case APART, FAR -> false;
    };
  }
}
