package org.attest.nlp.model;

import java.util.List;
import java.util.Locale;

/// Chooses the lemma script of a word. Scripts are patterns and may leave no word
/// ("claimed" without its "d"); then the next best one is taken that gives a word of the model's
/// vocabulary.
final class LemmaDecoder {
  /// How many scripts are tried.
  private static final int TRIED = 12;

  private final List<LemmaScript> scripts;
  private final WordPieces vocabulary;

  LemmaDecoder(List<LemmaScript> scripts, WordPieces vocabulary) {
    this.scripts = scripts;
    this.vocabulary = vocabulary;
  }

  /// The lemma of a word.
  ///
  /// @param scores those of the word begin at `from`
  String lemma(float[] scores, int from, String word, String upos) {
    int top = next(scores, from, Float.POSITIVE_INFINITY, -1);
    String first = scripts.get(top).apply(word);
    boolean name = upos.equals("PROPN");
    if (accepted(scripts.get(top), first, word, name)) {
      return first;
    }
    int script = top;
    for (int i = 1; i < Math.min(TRIED, scripts.size()); i++) {
      script = next(scores, from, scores[from + script], script);
      String lemma = scripts.get(script).apply(word);
      if (accepted(scripts.get(script), lemma, word, name)) {
        return lemma;
      }
    }
    return first;
  }

  private boolean accepted(LemmaScript script, String lemma, String word, boolean name) {
    if (name) {
      return script instanceof LemmaScript.Edit;
    }
    return lemma.equalsIgnoreCase(word)
        || fits(word, lemma)
            && (vocabulary.isWhole(lemma) || !vocabulary.isWhole(word.toLowerCase(Locale.ROOT)));
  }

  /// Whether a word could be a form of a lemma by its spelling: "carried" and "carries" are forms
  /// of a word in "-y" or "-ie", not of "carr".
  static boolean fits(String word, String lemma) {
    String form = word.toLowerCase(Locale.ROOT);
    boolean changed = form.endsWith("ied") || form.endsWith("ies");
    String base = lemma.toLowerCase(Locale.ROOT);
    return !changed || base.endsWith("y") || base.endsWith("ie");
  }

  /// The best script that comes after one with a given score and position.
  private int next(float[] scores, int from, float bound, int boundScript) {
    int best = -1;
    for (int i = 0; i < scripts.size(); i++) {
      float score = scores[from + i];
      boolean after = score < bound || score == bound && i > boundScript;
      if (after && (best < 0 || score > scores[from + best])) {
        best = i;
      }
    }
    return best < 0 ? boundScript : best;
  }
}
