package org.attest.core.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.PlaceReference;
import org.attest.core.resolution.Places;

/// Where an event happened. A place inside another says the same more precisely.
final class PlaceField {
  private PlaceField() {}

  static Optional<Field<PlaceReference>> of(List<Telling> tellings) {
    Collected<PlaceReference> collected = new Collected<>();
    for (Telling telling : tellings) {
      if (telling.mention().place().isPresent()) {
        collected.add(
            known(collected, telling.mention().place().get()),
            telling,
            telling.support(telling.mention().placeEvidence().orElseThrow()));
      }
    }
    if (collected.isEmpty()) {
      return Optional.empty();
    }
    Optional<Dispute> dispute = collected.exclusions(new PlaceRelation(), "dispute.place");
    return Optional.of(collected.field("place", Optional.of(best(collected)), dispute));
  }

  /// The value already collected that is the same place, under whatever spelling.
  private static PlaceReference known(Collected<PlaceReference> collected, PlaceReference place) {
    for (Collected.Entry<PlaceReference> entry : collected.entries) {
      if (entry.value.precision() == place.precision()
          && entry.value.outside() == place.outside()
          && Places.compare(entry.value, place) == Places.SAME) {
        return entry.value;
      }
    }
    return place;
  }

  /// The place that most original reports allow, then the finest, then the one known first.
  private static int best(Collected<PlaceReference> collected) {
    List<Collected.Entry<PlaceReference>> entries = collected.entries;
    Comparator<Integer> order =
        Comparator.comparingInt((Integer i) -> allowing(entries, i))
            .thenComparing(i -> entries.get(i).value.precision(), Comparator.reverseOrder())
            .thenComparing(i -> !entries.get(i).value.outside())
            .thenComparing(i -> entries.get(i).weight())
            .thenComparing(i -> -i);
    return collected.best(order);
  }

  private static int allowing(List<Collected.Entry<PlaceReference>> entries, int index) {
    int weight = 0;
    PlaceReference place = entries.get(index).value;
    // A building that the gazetteer does not know may stand in any town of its country.
    boolean somewhere =
        place.precision() == PlaceReference.Precision.FACILITY && place.admin1().isEmpty();
    for (Collected.Entry<PlaceReference> other : entries) {
      Places places = Places.compare(other.value, place);
      boolean allows = somewhere && places == Places.UNCLEAR;
      if (allows || places == Places.SAME || places == Places.CONTAINS) {
        weight += other.weight();
      }
    }
    return weight;
  }
}
