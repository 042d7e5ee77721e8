package org.attest.core.account;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.PlaceReference;
import org.attest.core.resolution.FoldedPlace;
import org.attest.core.resolution.Places;

/// Where an event happened. A place inside another says the same more precisely.
final class PlaceField {
  private final Collected<PlaceReference> collected = new Collected<>();

  /// The places with their names folded, as each is compared with many.
  private final Map<PlaceReference, FoldedPlace> folded = new HashMap<>();

  private PlaceField() {}

  static Optional<Field<PlaceReference>> of(List<Telling> tellings) {
    PlaceField field = new PlaceField();
    for (Telling telling : tellings) {
      telling.mention().place().ifPresent(place -> field.add(place, telling));
    }
    return field.collected.isEmpty() ? Optional.empty() : Optional.of(field.made());
  }

  private void add(PlaceReference place, Telling telling) {
    collected.add(
        known(place), telling, telling.support(telling.mention().placeEvidence().orElseThrow()));
  }

  private Field<PlaceReference> made() {
    Optional<Dispute> dispute = collected.exclusions(new PlaceRelation(), "dispute.place");
    return collected.field("place", Optional.of(best()), dispute);
  }

  /// The value already collected that is the same place, under whatever spelling.
  private PlaceReference known(PlaceReference place) {
    for (Collected.Entry<PlaceReference> entry : collected.entries) {
      if (entry.value.precision() == place.precision()
          && entry.value.outside() == place.outside()
          && compare(entry.value, place) == Places.SAME) {
        return entry.value;
      }
    }
    return place;
  }

  private Places compare(PlaceReference one, PlaceReference other) {
    return Places.compare(folded(one), folded(other));
  }

  private FoldedPlace folded(PlaceReference place) {
    return folded.computeIfAbsent(place, FoldedPlace::of);
  }

  /// The place that most original reports allow, then the finest, then the one known first.
  private int best() {
    List<Collected.Entry<PlaceReference>> entries = collected.entries;
    List<Integer> allowing = entries.stream().map(entry -> allowing(entry.value)).toList();
    Comparator<Integer> order =
        Comparator.comparing((Integer i) -> allowing.get(i))
            .thenComparing(i -> entries.get(i).value.precision(), Comparator.reverseOrder())
            .thenComparing(i -> !entries.get(i).value.outside())
            .thenComparing(i -> entries.get(i).weight())
            .thenComparing(i -> -i);
    return collected.best(order);
  }

  private int allowing(PlaceReference place) {
    int weight = 0;
    // A building that the gazetteer does not know may stand in any town of its country.
    boolean somewhere =
        place.precision() == PlaceReference.Precision.FACILITY && place.admin1().isEmpty();
    for (Collected.Entry<PlaceReference> other : collected.entries) {
      Places places = compare(other.value, place);
      boolean allows = somewhere && places == Places.UNCLEAR;
      if (allows || places == Places.SAME || places == Places.CONTAINS) {
        weight += other.weight();
      }
    }
    return weight;
  }
}
