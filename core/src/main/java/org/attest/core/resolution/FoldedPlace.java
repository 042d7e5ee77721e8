package org.attest.core.resolution;

import java.util.Optional;
import org.attest.core.reading.PlaceReference;

/// A place with its names folded, for when it is compared with many.
///
/// @param name of the place
/// @param admin1 name of the first-level division
/// @param admin2 name of the second-level division
/// @param town name of the town that it is a part of
public record FoldedPlace(
    PlaceReference place,
    FoldedName name,
    Optional<FoldedName> admin1,
    Optional<FoldedName> admin2,
    Optional<FoldedName> town) {
  public static FoldedPlace of(PlaceReference place) {
    return new FoldedPlace(
        place,
        FoldedName.of(place.name()),
        place.admin1().map(FoldedName::of),
        place.admin2().map(FoldedName::of),
        place.town().map(FoldedName::of));
  }
}
