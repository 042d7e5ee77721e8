package org.attest.nlp.event;

import java.util.Locale;
import java.util.Set;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Whether a clause that somebody says is put as a fact, or as what will be.
public final class Modality {
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll");
  private static final Set<String> OPEN =
      Set.of("may", "might", "could", "can", "should", "must", "would", "if", "whether");

  private Modality() {}

  /// Without "may", "might", "if" and the like.
  public static boolean isAsserted(ParsedSentence sentence, Token predicate) {
    return !has(sentence, predicate, OPEN);
  }

  /// With "will", "would" and the like.
  public static boolean isFuture(ParsedSentence sentence, Token predicate) {
    return has(sentence, predicate, FUTURE);
  }

  private static boolean has(ParsedSentence sentence, Token predicate, Set<String> words) {
    for (Token child : sentence.children(predicate)) {
      boolean modal = child.is("aux") || child.is("mark");
      boolean found =
          words.contains(child.lemma().toLowerCase(Locale.ROOT))
              || words.contains(child.text().toLowerCase(Locale.ROOT));
      if (modal && found) {
        return true;
      }
    }
    return false;
  }
}
