package org.attest.nlp.syntax;

import java.util.List;
import java.util.Locale;

/// Mends participles that parsers hang on the verb of saying behind them: in "gunmen fired on a
/// post, killing a guard, police said" the gunmen killed. And those that describe the noun before
/// them but were tagged as adjectives or as the past: "four men arrested on Friday", "a man hit in
/// the strike has died".
public final class StrayParticiples {
  private StrayParticiples() {}

  /// The same words, with such participles under the verb of what is said.
  public static List<Token> mended(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token participle : words) {
      if (describes(participle)) {
        mending.put(participle.tagged("VERB", "VBN"));
      }
      if (isBareRelative(words, participle)) {
        mending.put(participle.tagged("VERB", "VBN").as("acl"));
      }
      if (!isStray(words, participle)) {
        continue;
      }
      Token verb = words.get(participle.head());
      Mending.children(words, verb, "ccomp").stream()
          .filter(said -> said.index() < participle.index())
          .findFirst()
          .ifPresent(said -> mending.put(participle.under(said.index()).tagged("VERB", "VBG")));
    }
    return mending.words();
  }

  private static boolean describes(Token word) {
    String form = word.text().toLowerCase(Locale.ROOT);
    return word.deprel().equals("acl")
        && word.head() < word.index()
        && word.upos().equals("ADJ")
        && (form.endsWith("ed") || form.endsWith("en"));
  }

  /// Whether a verb in the past describes the noun right before it, with neither "who" nor a
  /// subject of its own: "a man hit in the strike has died" is about a man who was hit.
  private static boolean isBareRelative(List<Token> words, Token verb) {
    return verb.deprel().equals("acl:relcl")
        && verb.xpos().equals("VBD")
        && verb.head() == verb.index() - 1
        && Mending.children(words, verb, "nsubj").isEmpty()
        && Mending.children(words, verb, "obj").isEmpty();
  }

  /// Whether a participle hangs on a verb behind it. "He said, pointing at the wall": behind the
  /// speaker it is the speaker's.
  private static boolean isStray(List<Token> words, Token participle) {
    return participle.is("advcl")
        && participle.head() > participle.index()
        && participle.upos().equals("VERB")
        && participle.text().toLowerCase(Locale.ROOT).endsWith("ing")
        && Mending.children(words, words.get(participle.head()), "nsubj").stream()
            .noneMatch(subject -> subject.index() < participle.index());
  }
}
