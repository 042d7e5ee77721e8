package org.attest.core.resolution;

import java.util.HashMap;
import java.util.Map;
import org.attest.core.reading.PlaceReference;

/// Keeps one of all things that are equal: what thousands of reports repeat, such as names, days
/// and places, takes up memory once. Only for things that do not change.
final class Shared {
  /// By class, as lists and sets can be equal across classes.
  private final Map<Class<?>, Map<Object, Object>> things = new HashMap<>();

  private final Map<PlaceReference, FoldedPlace> places = new HashMap<>();

  /// The first thing seen that is equal to this one.
  @SuppressWarnings("unchecked") // what is found is of the same class
  <T> T one(T thing) {
    Object known =
        things.computeIfAbsent(thing.getClass(), type -> new HashMap<>()).putIfAbsent(thing, thing);
    return known == null ? thing : (T) known;
  }

  /// A place with its names folded.
  FoldedPlace place(PlaceReference place) {
    return places.computeIfAbsent(place, FoldedPlace::of);
  }
}
