package org.attest.core.reading;

import java.util.Optional;
import java.util.OptionalDouble;

/// Where a place name was resolved to. A name that no gazetteer knows keeps its name and
/// whatever contains it.
///
/// @param name the name to show
/// @param geonameId GeoNames identifier
/// @param country ISO 3166 alpha-2 code
/// @param admin1 name of the first-level division
/// @param admin2 name of the second-level division
/// @param town name of the town that it is a part of or stands in; absent for towns themselves
/// @param latitude in degrees north (WGS 84)
/// @param longitude in degrees east (WGS 84)
/// @param precision how much ground the reference covers
public record PlaceReference(
    String name,
    Optional<Integer> geonameId,
    Optional<String> country,
    Optional<String> admin1,
    Optional<String> admin2,
    Optional<String> town,
    OptionalDouble latitude,
    OptionalDouble longitude,
    Precision precision) {

  /// How the name of a place begins that is only said not to be within another one: "outside
  /// prison in Ostrell". Everything else about it is that of the town, as far as one is named.
  public static final String OUTSIDE = "outside ";

  /// From the finest to the coarsest.
  public enum Precision {
    FACILITY,
    SETTLEMENT,
    DISTRICT,
    PROVINCE,
    COUNTRY,
    REGION,
    UNKNOWN
  }

  /// A place of which nothing is known but what it is called.
  public static PlaceReference named(String name, Precision precision) {
    return new PlaceReference(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        precision);
  }

  /// The same place by another name.
  public PlaceReference called(String other) {
    return new PlaceReference(
        other, geonameId, country, admin1, admin2, town, latitude, longitude, precision);
  }

  /// Whether it is only said that it was not within a building or vehicle.
  public boolean outside() {
    return name.startsWith(OUTSIDE);
  }

  /// Distance of the coordinates in km; empty if either place has none.
  public OptionalDouble kilometresTo(PlaceReference other) {
    boolean located =
        latitude.isPresent()
            && longitude.isPresent()
            && other.latitude.isPresent()
            && other.longitude.isPresent();
    return located
        ? OptionalDouble.of(
            GreatCircle.kilometres(
                latitude.getAsDouble(),
                longitude.getAsDouble(),
                other.latitude.getAsDouble(),
                other.longitude.getAsDouble()))
        : OptionalDouble.empty();
  }
}
