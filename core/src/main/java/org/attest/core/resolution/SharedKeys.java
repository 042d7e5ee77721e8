package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;

/// Which of many numbered things share keys, and how much: the rarer a key, the more it counts.
/// Looks at the nearest only of those that share a frequent key, so that the cost for one thing
/// is bounded.
final class SharedKeys {
  /// The keys of all things, by their numbers.
  private final int[][] keys;

  private final Postings postings;

  /// How rare each key is, by its number.
  private final double[] rarities;

  private final int nearest;

  /// What each thing shares with the one that is looked at; zero but for those in `met`.
  private final double[] shared;

  private final int[] times;

  /// Those that were met.
  private final int[] met;

  private int meetings;

  private final Heaviest heaviest;

  /// @param keys of all things, each once, which are taken over and changed; the things are
  ///     numbered from 0 in an order in which those that belong together are near each other
  /// @param nearest how many of those before are looked at for one key
  SharedKeys(int[][] keys, int nearest) {
    this.keys = keys;
    this.nearest = nearest;
    shared = new double[keys.length];
    times = new int[keys.length];
    met = new int[keys.length];
    heaviest = new Heaviest(shared);
    postings = new Postings(keys);
    rarities = new double[postings.keys()];
    for (int key = 0; key < rarities.length; key++) {
      rarities[key] = Math.log((keys.length + 1.0) / (postings.count(key) + 0.5));
    }
  }

  /// What a thing shares with another one before it.
  ///
  /// @param keys how many
  /// @param weight the sum of their rarities
  record Shared(int thing, int keys, double weight) {}

  /// The things before `thing` that share keys with it, those that share most first.
  ///
  /// @param most how many are given at most
  List<Shared> before(int thing, int most) {
    for (int key : keys[thing]) {
      double rarity = rarities[key];
      postings.before(key, thing, nearest, earlier -> meet(earlier, rarity));
    }
    return met(most);
  }

  /// The things on both sides of `thing` that share keys with it, those that share most first.
  ///
  /// @param most how many are given at most
  List<Shared> around(int thing, int most) {
    for (int key : keys[thing]) {
      double rarity = rarities[key];
      postings.before(key, thing, nearest, earlier -> meet(earlier, rarity));
      postings.after(key, thing, nearest, later -> meet(later, rarity));
    }
    return met(most);
  }

  private List<Shared> met(int most) {
    List<Shared> found = new ArrayList<>(Math.min(most, meetings));
    for (int other : heaviest.of(met, meetings, most)) {
      found.add(new Shared(other, times[other], shared[other]));
    }
    for (int i = 0; i < meetings; i++) {
      shared[met[i]] = 0;
      times[met[i]] = 0;
    }
    meetings = 0;
    return found;
  }

  private void meet(int earlier, double weight) {
    if (times[earlier]++ == 0) {
      met[meetings++] = earlier;
    }
    shared[earlier] += weight;
  }
}
