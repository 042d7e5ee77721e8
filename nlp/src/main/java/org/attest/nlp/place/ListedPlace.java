package org.attest.nlp.place;

import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.core.reading.PlaceReference;

/// A place that a name may denote, for people who look it up.
///
/// @param name the name to show
/// @param alternate whether the name asked for is not its main one
/// @param country ISO 3166 alpha-2 code; absent for what lies in no country or in several
/// @param admin1 name of the first-level division around it
/// @param admin2 name of the second-level division around it
/// @param latitude degrees north; absent if not known
/// @param longitude degrees east; absent if not known
/// @param population number of people; 0 if not known
/// @param geonameId GeoNames identifier; absent for what is not from GeoNames
/// @param from where it is from
public record ListedPlace(
    String name,
    PlaceKind kind,
    boolean alternate,
    Optional<String> country,
    Optional<String> admin1,
    Optional<String> admin2,
    OptionalDouble latitude,
    OptionalDouble longitude,
    int population,
    Optional<Integer> geonameId,
    From from) {

  /// Where a place is from.
  public enum From {
    /// It ships with Attest, under this name.
    SHIPPED,
    /// It ships with Attest, and the user has loaded this name for it.
    SHIPPED_NAME_LOADED,
    /// The user has loaded it.
    LOADED
  }

  static ListedPlace of(Place place, boolean alternate, From from, Gazetteer gazetteer) {
    PlaceReference reference = place.reference(gazetteer);
    return new ListedPlace(
        place.name(),
        place.kind(),
        alternate,
        reference.country(),
        place.admin1() == place.index() ? Optional.empty() : reference.admin1(),
        place.admin2() == place.index() ? Optional.empty() : reference.admin2(),
        reference.latitude(),
        reference.longitude(),
        place.population(),
        reference.geonameId(),
        from);
  }
}
