package org.attest.nlp.place;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attest.core.reading.GreatCircle;

/// Which town a quarter is a part of. GeoNames does not say, so it is the town that draws it most:
/// with many people, and near, in the manner of the gravity models of geography. A quarter that
/// no town reaches is a part of none.
final class Quarters {
  private final Gazetteer gazetteer;
  private final Weights weights = Weights.load("quarter", TownSign.class);

  /// Towns by quarters that were asked for.
  private final Map<Integer, Optional<Place>> known = new ConcurrentHashMap<>();

  /// How much what is known of a town counts.
  enum TownSign {
    /// How far it reaches in km, by the square root of its people.
    REACH,
    /// By which power of the distance its draw falls.
    FALL,
    /// How many times as much it draws within its own second-level division.
    SAME_DISTRICT
  }

  Quarters(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// @param quarter any place; absent for what is no quarter or is not located
  Optional<Place> townOf(Place quarter) {
    return quarter.kind() == PlaceKind.QUARTER && quarter.isLocated()
        ? known.computeIfAbsent(quarter.index(), index -> strongest(quarter))
        : Optional.empty();
  }

  private Optional<Place> strongest(Place quarter) {
    int best = -1;
    double most = 0;
    for (int town = 0; town < gazetteer.size(); town++) {
      if (isTown(gazetteer.kind(town))
          && gazetteer.countryCode(town) == gazetteer.countryCode(quarter.index())) {
        double draw = draw(town, quarter);
        if (draw > most) {
          most = draw;
          best = town;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(gazetteer.place(best));
  }

  private static boolean isTown(PlaceKind kind) {
    return kind.isSettlement() && kind != PlaceKind.QUARTER;
  }

  /// How much a town draws a quarter; 0 beyond its reach.
  private double draw(int town, Place quarter) {
    double people = gazetteer.population(town);
    double reach = weights.of(TownSign.REACH) * Math.sqrt(people);
    double latitude = gazetteer.latitude(town);
    // A degree of latitude is 111 km: most towns need no exact distance.
    if (Math.abs(latitude - quarter.latitude()) * 111 > reach) {
      return 0;
    }
    double distance =
        GreatCircle.kilometres(
            latitude, gazetteer.longitude(town), quarter.latitude(), quarter.longitude());
    if (!(distance <= reach)) {
      return 0;
    }
    boolean near = quarter.admin2() >= 0 && gazetteer.admin2(town) == quarter.admin2();
    return (near ? weights.of(TownSign.SAME_DISTRICT) : 1)
        * people
        / Math.pow(Math.max(1, distance), weights.of(TownSign.FALL));
  }
}
