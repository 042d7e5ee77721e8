package org.attest.nlp.place;

import java.util.Arrays;

/// The places of the shipped gazetteer by GeoNames identifier.
final class PlaceIds {
  /// Identifier in the upper half, index in the lower.
  private final long[] sorted;

  /// @param ids the identifier of each place
  PlaceIds(int[] ids) {
    sorted = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      sorted[i] = (long) ids[i] << 32 | i;
    }
    Arrays.sort(sorted);
  }

  /// The index of a place, or -1 if it is not there or the identifier is 0.
  int index(int id) {
    if (id == 0) {
      return -1;
    }
    int at = Arrays.binarySearch(sorted, (long) id << 32);
    int first = at < 0 ? -at - 1 : at;
    return first < sorted.length && sorted[first] >>> 32 == id ? (int) sorted[first] : -1;
  }
}
