package org.attest.nlp.place;

import java.util.List;

/// Which names of a report stand in one sentence, and which stand behind which with a comma or
/// bracket between.
final class NamePairs {
  private final boolean[][] together;
  private final boolean[][] behind;

  NamePairs(List<Toponym> toponyms, List<SentenceWords> sentences) {
    int count = toponyms.size();
    this.together = new boolean[count][count];
    this.behind = new boolean[count][count];
    for (int a = 0; a < count; a++) {
      for (int b = 0; b < count; b++) {
        if (a != b) {
          relate(toponyms.get(a), a, toponyms.get(b), b, sentences);
        }
      }
    }
  }

  /// Whether the two share a sentence.
  boolean areTogether(int a, int b) {
    return together[a][b];
  }

  /// Whether `second` stands right behind `first` somewhere.
  boolean isBehind(int first, int second) {
    return behind[first][second];
  }

  private void relate(Toponym first, int a, Toponym second, int b, List<SentenceWords> sentences) {
    for (Candidate one : first.mentions()) {
      for (Candidate other : second.mentions()) {
        if (one.sentence() == other.sentence()) {
          together[a][b] = true;
          behind[a][b] |= FindingEvidence.isBehind(one, other, sentences.get(one.sentence()));
        }
      }
    }
  }
}
