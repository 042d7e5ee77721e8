package org.attest.nlp.syntax;

import java.util.List;
import java.util.Locale;

/// Mends clauses that say more of the noun right before them, but that parsers hang on a verb: the
/// blast killed in "a driver died after the blast that killed a judge", and the judge was killed in
/// "the driver of a judge killed by a bomb has died".
public final class StrayRelatives {
  private StrayRelatives() {}

  /// The same words, with such clauses on their noun.
  public static List<Token> mended(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token verb : words) {
      if (verb.isRoot() || !verb.upos().equals("VERB")) {
        continue;
      }
      if (verb.deprel().equals("advcl:relcl")) {
        Mending.children(words, verb, "nsubj").stream()
            .filter(StrayRelatives::isRelative)
            .filter(that -> followsNoun(mending, that, verb))
            .findFirst()
            .ifPresent(that -> mending.put(verb.under(that.index() - 1).as("acl:relcl")));
      } else if (isPassiveParticiple(words, verb) && followsNoun(mending, verb, verb)) {
        mending.put(verb.under(verb.index() - 1).as("acl").tagged("VERB", "VBN"));
      }
    }
    return mending.words();
  }

  private static boolean isRelative(Token word) {
    return switch (word.text().toLowerCase(Locale.ROOT)) {
      case "that", "which", "who" -> true;
      default -> false;
    };
  }

  /// Whether a word stands right behind a noun that does not hang below the verb.
  private static boolean followsNoun(Mending mending, Token word, Token verb) {
    if (word.index() == 0) {
      return false;
    }
    Token noun = mending.words().get(word.index() - 1);
    return NounPhrase.isNominal(noun) && !mending.isBelow(noun, verb);
  }

  /// Whether a verb without a subject or an auxiliary says by whom or what it was done, so that it
  /// cannot be the verb of a sentence.
  private static boolean isPassiveParticiple(List<Token> words, Token verb) {
    boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
    return past
        && verb.is("ccomp")
        && !Mending.children(words, verb, "obl:agent").isEmpty()
        && Mending.children(words, verb, "nsubj").isEmpty()
        && Mending.children(words, verb, "aux").isEmpty();
  }
}
