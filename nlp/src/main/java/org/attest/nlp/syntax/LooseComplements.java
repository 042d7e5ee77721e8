package org.attest.nlp.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Mends complements that parsers hang on a noun before them: who "warned its citizens on Monday of
/// attacks" warned of attacks; there is no Monday of attacks, nor are there citizens of attacks.
/// And who "blamed the attack on rebels" told of no attack on rebels.
public final class LooseComplements {
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tonight",
          "morning",
          "evening",
          "night");

  private LooseComplements() {}

  /// The same words, with such complements on the verb that the day belongs to.
  public static List<Token> mended(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token word : words) {
      if (!word.deprel().equals("nmod") || isTime(word)) {
        continue;
      }
      Token noun = words.get(word.head());
      if (noun.isRoot() || !words.get(noun.head()).upos().equals("VERB")) {
        continue;
      }
      boolean told = has(words, word, "of") && (isDay(noun) || isCutOff(words, noun, word));
      boolean blamed = has(words, word, "on") && noun.is("obj") && blames(words.get(noun.head()));
      if (told || blamed) {
        mending.put(word.under(noun.head()).as("obl"));
      }
    }
    return mending.words();
  }

  /// Whether something else that belongs to the verb stands between a noun and the word behind it.
  private static boolean isCutOff(List<Token> words, Token noun, Token word) {
    return words.subList(noun.index() + 1, Math.max(noun.index() + 1, word.index())).stream()
        .anyMatch(between -> between.head() == noun.head() && between.is("obl"));
  }

  private static boolean isDay(Token word) {
    return isTime(word) && DAYS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isTime(Token word) {
    return word.nameTag().endsWith("-TIME") || word.upos().equals("NUM");
  }

  private static boolean blames(Token verb) {
    return verb.lemma().equalsIgnoreCase("blame") || verb.lemma().equalsIgnoreCase("pin");
  }

  private static boolean has(List<Token> words, Token noun, String preposition) {
    return Mending.children(words, noun, "case").stream()
        .anyMatch(word -> word.text().equalsIgnoreCase(preposition));
  }
}
