package org.attest.nlp.model;

import java.util.List;
import java.util.Locale;

/// Chooses the lemma script of a word. Scripts are patterns and may leave no word ("claimed"
/// without its "d"); then the next best one is taken that gives a word of the model's
/// vocabulary. A singular noun is its own lemma ("the bombing" is no form of "bomb"), and
/// plurals in "-men" are of words in "-man".
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
  /// @param upos universal part of speech of the word
  /// @param xpos its Penn tag
  String lemma(float[] scores, int from, String word, String upos, String xpos) {
    int top = next(scores, from, Float.POSITIVE_INFINITY, -1);
    String first = scripts.get(top).apply(word);
    boolean name = upos.equals("PROPN");
    boolean singular = upos.equals("NOUN") && xpos.equals("NN");
    if (xpos.equals("NNS") && word.length() > 3 && word.toLowerCase(Locale.ROOT).endsWith("men")) {
      return word.substring(0, word.length() - 2).toLowerCase(Locale.ROOT) + "an";
    }
    if (accepted(scripts.get(top), first, word, name, singular)) {
      return first;
    }
    int script = top;
    for (int i = 1; i < Math.min(TRIED, scripts.size()); i++) {
      script = next(scores, from, scores[from + script], script);
      String lemma = scripts.get(script).apply(word);
      if (accepted(scripts.get(script), lemma, word, name, singular)) {
        return lemma;
      }
    }
    return first;
  }

  private boolean accepted(
      LemmaScript script, String lemma, String word, boolean name, boolean singular) {
    if (name) {
      return script instanceof LemmaScript.Edit;
    }
    if (singular && word.length() > 2) {
      return lemma.equalsIgnoreCase(word);
    }
    return lemma.equalsIgnoreCase(word)
        || fits(word, lemma)
            && (vocabulary.isWhole(lemma) || !vocabulary.isWhole(word.toLowerCase(Locale.ROOT)));
  }

  /// Whether a word could be a form of a lemma by its spelling: "carried" is a form of a word
  /// in "-y" ("-ie" only in "die", "belie" and the like), "stories" and "movies" of one in "-y"
  /// or "-ie".
  static boolean fits(String word, String lemma) {
    String form = word.toLowerCase(Locale.ROOT);
    String base = lemma.toLowerCase(Locale.ROOT);
    boolean past = form.endsWith("ied");
    if (!past && !form.endsWith("ies")) {
      return true;
    }
    return base.endsWith("y") || base.endsWith("ie") && (!past || base.length() <= 5);
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
