package org.attest.bench.task;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.attest.core.reading.ReadReport;

/// In which first-level divisions and countries the places of some reports lie.
final class TownDivisions {
  private static final Set<Precision> DIVISIONS = Set.of(Precision.PROVINCE, Precision.DISTRICT);

  /// The divisions that are named, or whose districts are.
  private final Set<String> named = new HashSet<>();

  private final Optional<String> most;
  private final Optional<String> country;

  TownDivisions(Collection<ReadReport> reports) {
    SortedMap<String, Integer> divisions = new TreeMap<>();
    SortedMap<String, Integer> countries = new TreeMap<>();
    for (ReadReport report : reports) {
      Set<String> seen = new HashSet<>();
      for (PlaceMention mention : report.reading().mentions(PlaceMention.class)) {
        PlaceReference place = mention.place();
        if (place.precision() == Precision.COUNTRY || place.precision() == Precision.UNKNOWN) {
          continue;
        }
        place.country().ifPresent(code -> countries.merge(code, 1, Integer::sum));
        boolean division = DIVISIONS.contains(place.precision());
        Optional<String> within = place.admin1();
        if (division) {
          within.ifPresent(named::add);
        }
        if (within.isPresent() && seen.add(place.name() + " " + within.get())) {
          divisions.merge(within.get(), division ? 2 : 1, Integer::sum);
        }
      }
    }
    most = top(divisions);
    country = top(countries);
  }

  private static Optional<String> top(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /// Whether any division is named.
  boolean areNamed() {
    return !named.isEmpty();
  }

  /// Whether a place lies in a division that is named.
  boolean isNamed(PlaceReference place) {
    return place.admin1().filter(named::contains).isPresent();
  }

  /// Whether a place lies in the division in which most names do.
  boolean isMost(PlaceReference place) {
    return most.isPresent() && place.admin1().equals(most);
  }

  /// Whether a place lies in another country than most that are named.
  boolean isAbroad(PlaceReference place) {
    return place.country().isPresent() && country.isPresent() && !place.country().equals(country);
  }
}
