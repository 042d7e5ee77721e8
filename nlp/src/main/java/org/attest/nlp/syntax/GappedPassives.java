package org.attest.nlp.syntax;

import java.util.List;
import java.util.Locale;

/// Mends passives that leave out their auxiliary: in "three soldiers were killed and seven
/// wounded", seven were wounded, and in "five were killed and two others wounded" two others.
/// Parsers take the number for a modifier of the verb, the noun for one of several verbs, or the
/// participle for an adjective.
public final class GappedPassives {
  private GappedPassives() {}

  /// The same words, with such numbers as subjects and such participles as verbs.
  public static List<Token> mended(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token participle : words) {
      boolean loose =
          participle.is("conj")
              && !participle.isRoot()
              && participle.index() > 0
              && isParticiple(participle)
              && isPassive(words, words.get(participle.head()));
      Token before = loose ? words.get(participle.index() - 1) : participle;
      if (loose && before.index() > participle.head() && isCounted(words, before, participle)) {
        mending.put(before.under(participle.index()).as("nsubj:pass"));
        mending.put(participle.tagged("VERB", "VBN"));
      }
    }
    return mending.words();
  }

  /// A number alone, or people who are counted and of whom the parser made neither subject nor
  /// object of anything else.
  private static boolean isCounted(List<Token> words, Token before, Token participle) {
    return before.upos().equals("NUM")
        || before.upos().equals("NOUN")
            && before.head() == participle.index()
            && !before.deprel().equals("nsubj:pass")
            && !Mending.children(words, before, "nummod").isEmpty()
            && Mending.children(words, participle, "obj").isEmpty();
  }

  private static boolean isParticiple(Token token) {
    boolean past = token.xpos().equals("VBN") || token.xpos().equals("VBD");
    return past && token.upos().equals("VERB")
        || token.upos().equals("ADJ") && token.text().toLowerCase(Locale.ROOT).endsWith("ed");
  }

  private static boolean isPassive(List<Token> words, Token verb) {
    return !Mending.children(words, verb, "aux:pass").isEmpty()
        || !Mending.children(words, verb, "nsubj:pass").isEmpty();
  }
}
