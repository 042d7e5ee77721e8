package org.attest.bench.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// How well a parse on gold words agrees with the gold, as shares of the words.
///
/// @param words how many were compared
/// @param upos right part of speech
/// @param lemmas right lemma
/// @param uas right head
/// @param las right head and relation, without its subtype, as the CoNLL shared tasks count
/// @param lasWithSubtypes right head and whole relation
public record UdScore(
    int words, double upos, double lemmas, double uas, double las, double lasWithSubtypes) {
  /// Compares two CoNLL-U files.
  ///
  /// @throws IllegalArgumentException if the two do not have the same words
  /// @throws IOException if a file cannot be read
  public static UdScore of(Path gold, Path parsed) throws IOException {
    return of(ConllU.read(gold), ConllU.read(parsed));
  }

  static UdScore of(ConllU gold, ConllU parsed) {
    if (gold.sentences().size() != parsed.sentences().size()) {
      throw new IllegalArgumentException(
          gold.sentences().size() + " sentences, but " + parsed.sentences().size() + " parsed");
    }
    int words = 0;
    int upos = 0;
    int lemmas = 0;
    int uas = 0;
    int las = 0;
    int whole = 0;
    for (int i = 0; i < gold.sentences().size(); i++) {
      List<ConllU.Line> right = gold.sentences().get(i).words();
      List<ConllU.Line> found = parsed.sentences().get(i).words();
      if (right.size() != found.size()) {
        throw new IllegalArgumentException("sentence " + (i + 1) + " has other words when parsed");
      }
      for (int k = 0; k < right.size(); k++) {
        boolean head = right.get(k).head() == found.get(k).head();
        String relation = right.get(k).deprel();
        words++;
        upos += right.get(k).upos().equals(found.get(k).upos()) ? 1 : 0;
        lemmas += right.get(k).lemma().equals(found.get(k).lemma()) ? 1 : 0;
        uas += head ? 1 : 0;
        las += head && base(relation).equals(base(found.get(k).deprel())) ? 1 : 0;
        whole += head && relation.equals(found.get(k).deprel()) ? 1 : 0;
      }
    }
    double share = 1.0 / Math.max(1, words);
    return new UdScore(
        words, upos * share, lemmas * share, uas * share, las * share, whole * share);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
