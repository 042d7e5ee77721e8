package org.attest.core.account;

import java.util.Optional;
import org.attest.core.data.Explanation;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.attest.core.resolution.FoldedName;

/// Within a building or outside of it: "shot in Ketra prison" and "taken out of prison and
/// shot" cannot both hold.
final class Outside {
  private Outside() {}

  /// Why two places exclude each other; absent unless one is outside of what the other is.
  static Optional<Explanation> excludes(PlaceReference later, PlaceReference earlier) {
    if (later.outside() == earlier.outside()) {
      return Optional.empty();
    }
    PlaceReference inside = later.outside() ? earlier : later;
    PlaceReference outside = later.outside() ? later : earlier;
    return inside.precision() == Precision.FACILITY && isOf(outside, inside)
        ? Optional.of(Explanation.of("value.place.outside", inside.name(), outside.name()))
        : Optional.empty();
  }

  /// Whether the words for what was left are the sort of building that the other place is.
  private static boolean isOf(PlaceReference outside, PlaceReference inside) {
    String sort = FoldedName.of(inside.name()).last();
    return FoldedName.of(outside.name()).tokens().contains(sort);
  }
}
