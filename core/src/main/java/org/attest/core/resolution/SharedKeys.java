package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Which of many numbered things share keys, and how much: the rarer a key, the more it counts.
/// Looks at the nearest only of those that share a frequent key, so that the cost for one thing
/// is bounded.
final class SharedKeys {
  /// Written out, as it is asked millions of times.
  private static final Comparator<Shared> MOST_FIRST =
      (one, other) -> {
        int more = Double.compare(other.weight, one.weight);
        return more == 0 ? Integer.compare(one.thing, other.thing) : more;
      };

  /// The keys of all things, by their numbers.
  private final int[][] keys;

  private final Postings postings;
  private final int nearest;
  private final int size;

  /// What each thing shares with the one that is looked at; zero but for those in `met`.
  private final double[] shared;

  private final int[] times;

  /// Those that were met.
  private final int[] met;

  private int meetings;

  /// @param keys of all things, each once, which are taken over and changed; the things are
  ///     numbered from 0 in an order in which those that belong together are near each other
  /// @param nearest how many of those before are looked at for one key
  SharedKeys(int[][] keys, int nearest) {
    this.keys = keys;
    this.size = keys.length;
    this.nearest = nearest;
    shared = new double[size];
    times = new int[size];
    met = new int[size];
    postings = new Postings(keys);
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
      double rarity = rarity(key);
      postings.before(key, thing, nearest, earlier -> meet(earlier, rarity));
    }
    return met(most);
  }

  /// The things on both sides of `thing` that share keys with it, those that share most first.
  ///
  /// @param most how many are given at most
  List<Shared> around(int thing, int most) {
    for (int key : keys[thing]) {
      double rarity = rarity(key);
      postings.before(key, thing, nearest, earlier -> meet(earlier, rarity));
      postings.after(key, thing, nearest, later -> meet(later, rarity));
    }
    return met(most);
  }

  private double rarity(int key) {
    return Math.log((size + 1.0) / (postings.count(key) + 0.5));
  }

  private List<Shared> met(int most) {
    List<Shared> found = new ArrayList<>(Math.min(most, meetings));
    if (meetings <= most) {
      for (int i = 0; i < meetings; i++) {
        found.add(shared(met[i]));
      }
    } else {
      found.addAll(mostOf(most));
    }
    for (int i = 0; i < meetings; i++) {
      shared[met[i]] = 0;
      times[met[i]] = 0;
    }
    meetings = 0;
    found.sort(MOST_FIRST);
    return found;
  }

  /// Those met that share most, in no order.
  private Collection<Shared> mostOf(int most) {
    PriorityQueue<Shared> kept = new PriorityQueue<>(MOST_FIRST.reversed());
    for (int i = 0; i < meetings; i++) {
      int other = met[i];
      if (kept.size() < most || shared[other] >= kept.element().weight) {
        kept.add(shared(other));
        if (kept.size() > most) {
          kept.remove();
        }
      }
    }
    return kept;
  }

  private Shared shared(int other) {
    return new Shared(other, times[other], shared[other]);
  }

  private void meet(int earlier, double weight) {
    if (times[earlier]++ == 0) {
      met[meetings++] = earlier;
    }
    shared[earlier] += weight;
  }
}
