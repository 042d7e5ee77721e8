package org.attest.core.account;

import java.util.Optional;
import org.attest.core.data.Explanation;
import org.attest.core.reading.PlaceReference;
import org.attest.core.resolution.Places;

/// How two places of one event stand to each other. Of names that the gazetteer does not
/// know, one may be the region of the other.
final class PlaceRelation implements Collected.Comparison<PlaceReference> {
  /// No event can be at both.
  @Override
  public Optional<Explanation> exclusion(PlaceReference later, PlaceReference earlier) {
    Optional<Explanation> walls = Outside.excludes(later, earlier);
    if (walls.isPresent()) {
      return walls;
    }
    boolean known = later.geonameId().isPresent() && earlier.geonameId().isPresent();
    return switch (Places.compare(later, earlier)) {
      case APART -> known ? Optional.of(excluded("apart", later, earlier)) : Optional.empty();
      case FAR -> known ? Optional.of(excluded("far", later, earlier)) : Optional.empty();
      case SAME, CONTAINS, UNCLEAR -> Optional.empty();
    };
  }

  private static Explanation excluded(String ground, PlaceReference later, PlaceReference earlier) {
    return Explanation.of("value.place." + ground, later.name(), earlier.name());
  }

  @Override
  public Explanation compatibility(PlaceReference later, PlaceReference earlier) {
    return switch (Places.compare(later, earlier)) {
      case SAME ->
          later.name().equals(earlier.name())
              ? Explanation.of("value.place.named-again")
              : because("same", earlier);
      case CONTAINS -> because(Places.contains(earlier, later) ? "finer" : "coarser", earlier);
      case UNCLEAR, APART, FAR -> because("unclear", earlier);
    };
  }

  private static Explanation because(String ground, PlaceReference earlier) {
    return Explanation.of("value.place." + ground, earlier.name());
  }
}
