package org.attest.store;

import java.util.Optional;
import org.attest.core.reading.PlaceReference;

/// A place at which events happened, as a point of a map.
///
/// @param latitude in degrees north (WGS 84)
/// @param longitude in degrees east (WGS 84)
/// @param name what the accounts call it: the town rather than a building in it, and the first by
///     alphabet where there are several
/// @param country ISO 3166 alpha-2 code
/// @param precision how much ground it covers: the point of a province or country only stands for
///     it
/// @param events how many happened there
/// @param disputed how many of them have a dispute
public record PlacePoint(
    double latitude,
    double longitude,
    String name,
    Optional<String> country,
    PlaceReference.Precision precision,
    int events,
    int disputed) {
  /// Whether its name has these words in it, whatever their case and accents.
  public boolean isNamed(String words) {
    return Folded.of(name).contains(Folded.of(words));
  }
}
