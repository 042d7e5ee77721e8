package org.attest.nlp.place;

import java.util.List;

/// Which names of a report stand in one sentence, and which stand behind which with a comma or
/// bracket or an "in" between.
final class NamePairs {
  private final boolean[][] together;
  private final boolean[][] behind;
  private final boolean[][] inside;

  NamePairs(List<Toponym> toponyms, Surroundings surroundings) {
    int count = toponyms.size();
    this.inside = new boolean[count][count];
    this.together = new boolean[count][count];
    this.behind = new boolean[count][count];
    for (int a = 0; a < count; a++) {
      for (int b = 0; b < count; b++) {
        if (a != b) {
          relate(toponyms, a, b, surroundings);
        }
      }
    }
  }

  /// Whether the two share a sentence.
  boolean areTogether(int a, int b) {
    return together[a][b];
  }

  /// Whether `second` stands right behind `first` somewhere; what is not listed counts only if
  /// it is not one of a list of names.
  boolean isBehind(int first, int second) {
    return behind[first][second];
  }

  /// Whether `first` stands somewhere as "first in second" or "first district of second".
  boolean isInside(int first, int second) {
    return inside[first][second];
  }

  private void relate(List<Toponym> toponyms, int a, int b, Surroundings surroundings) {
    for (Candidate one : toponyms.get(a).mentions()) {
      for (Candidate other : toponyms.get(b).mentions()) {
        if (one.sentence() == other.sentence()) {
          together[a][b] = true;
          behind[a][b] |=
              surroundings.isBehind(one, other)
                  && !(toponyms.get(b).senses().isEmpty() && surroundings.isListed(other));
          inside[a][b] |= surroundings.isAround(other, one);
        }
      }
    }
  }
}
