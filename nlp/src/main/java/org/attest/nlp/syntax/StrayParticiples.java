package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Mends participles that parsers hang on the verb of saying behind them: in "gunmen fired on a
/// post, killing a guard, police said" the gunmen killed.
public final class StrayParticiples {
  private StrayParticiples() {}

  /// The same words, with such participles under the verb of what is said.
  public static List<Token> mended(List<Token> words) {
    List<Token> mended = words;
    for (Token participle : words) {
      boolean stray =
          participle.is("advcl")
              && participle.head() > participle.index()
              && participle.upos().equals("VERB")
              && participle.text().toLowerCase(Locale.ROOT).endsWith("ing");
      if (!stray) {
        continue;
      }
      for (Token said : words) {
        boolean before =
            said.is("ccomp")
                && said.head() == participle.head()
                && said.index() < participle.index();
        if (before && !subjectStandsBefore(words, participle)) {
          mended = mended == words ? new ArrayList<>(words) : mended;
          mended.set(participle.index(), participle.under(said.index()).tagged("VERB", "VBG"));
          break;
        }
      }
    }
    return mended;
  }

  /// "He said, pointing at the wall": a participle behind the speaker is the speaker's.
  private static boolean subjectStandsBefore(List<Token> words, Token participle) {
    return words.stream()
        .anyMatch(
            word ->
                word.is("nsubj")
                    && word.head() == participle.head()
                    && word.index() < participle.index());
  }
}
