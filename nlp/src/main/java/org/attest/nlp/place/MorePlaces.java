package org.attest.nlp.place;

import java.util.List;
import java.util.Optional;

/// A user's places as a part of a gazetteer. Their indexes follow those of all other places. A
/// place that the shipped gazetteer has is that one: it keeps its index, and only its further
/// names count. Safe for use by many threads.
final class MorePlaces {
  /// A name that more places bear is taken for the most populous of them.
  private static final int MOST = 100;

  private final LoadedPlaces loaded;
  private final PlaceIds shipped;
  private final int first;

  /// @param shipped the places of the shipped gazetteer
  /// @param first the index of the first place here
  MorePlaces(LoadedPlaces loaded, PlaceIds shipped, int first) {
    this.loaded = loaded;
    this.shipped = shipped;
    this.first = first;
  }

  /// Adds the places that a key denotes to those that were found already.
  void find(CharSequence key, List<Sense> found) {
    find(key, MOST, found);
  }

  void find(CharSequence key, int most, List<Sense> found) {
    int before = found.size();
    loaded.find(
        key,
        most,
        posting -> {
          int known = shipped.index(loaded.id(posting >> 1));
          if (known < 0) {
            found.add(new Sense(first + (posting >> 1), (posting & 1) == 1, false));
          } else if (!contains(found, before, known)) {
            found.add(new Sense(known, true, false));
          }
        });
  }

  private static boolean contains(List<Sense> found, int count, int place) {
    for (int i = 0; i < count; i++) {
      if (found.get(i).place() == place) {
        return true;
      }
    }
    return false;
  }

  /// Whether some name begins with the key and a space.
  boolean continues(CharSequence keyAndSpace) {
    return loaded.continues(keyAndSpace);
  }

  boolean has(int index) {
    return index >= first;
  }

  Place place(int index) {
    int number = index - first;
    int letters = loaded.countryCode(number);
    return new Place(
        index,
        Optional.of(loaded.id(number)),
        loaded.name(number),
        loaded.kind(number),
        letters == 0
            ? Optional.empty()
            : Optional.of(new String(new char[] {(char) (letters >> 8), (char) (letters & 0xff)})),
        admin1(index),
        admin2(index),
        loaded.latitude(number),
        loaded.longitude(number),
        loaded.population(number));
  }

  PlaceKind kind(int index) {
    return loaded.kind(index - first);
  }

  int population(int index) {
    return loaded.population(index - first);
  }

  int countryCode(int index) {
    return loaded.countryCode(index - first);
  }

  int admin1(int index) {
    return shipped.index(loaded.admin1(index - first));
  }

  int admin2(int index) {
    return shipped.index(loaded.admin2(index - first));
  }
}
