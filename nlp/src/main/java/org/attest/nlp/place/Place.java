package org.attest.nlp.place;

import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.core.reading.GreatCircle;
import org.attest.core.reading.PlaceReference;

/// An entry of the gazetteer.
///
/// @param index its number in the gazetteer
/// @param geonameId GeoNames identifier; absent for entries that are not from GeoNames
/// @param name the name to show
/// @param kind what sort of place it is
/// @param country ISO 3166 alpha-2 code; absent for seas and regions of several countries
/// @param admin1 index of its first-level division, or -1; its own index for such a division
/// @param admin2 index of its second-level division, or -1; its own index for such a division
/// @param latitude in degrees north, NaN if not known
/// @param longitude in degrees east, NaN if not known
/// @param population number of people, 0 if not known
record Place(
    int index,
    Optional<Integer> geonameId,
    String name,
    PlaceKind kind,
    Optional<String> country,
    int admin1,
    int admin2,
    double latitude,
    double longitude,
    int population) {

  boolean isLocated() {
    return !Double.isNaN(latitude);
  }

  /// Distance in km along the surface; NaN if either is not located.
  double distance(Place other) {
    return GreatCircle.kilometres(latitude, longitude, other.latitude, other.longitude);
  }

  /// What this place is to a reader of the account.
  PlaceReference reference(Gazetteer gazetteer) {
    return new PlaceReference(
        name,
        geonameId,
        country,
        admin1 < 0 ? Optional.empty() : Optional.of(gazetteer.name(admin1)),
        admin2 < 0 ? Optional.empty() : Optional.of(gazetteer.name(admin2)),
        gazetteer.townOf(this).map(Place::name),
        isLocated() ? OptionalDouble.of(latitude) : OptionalDouble.empty(),
        isLocated() ? OptionalDouble.of(longitude) : OptionalDouble.empty(),
        kind.precision());
  }
}
