package org.attest.nlp.statement;

import java.util.Locale;
import java.util.Optional;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Whether a verb of saying, or its subject, is negated.
final class Negation {
  private Negation() {}

  /// "did not say".
  static boolean of(ParsedSentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.is("advmod") && (child.lemma().equals("not") || child.lemma().equals("never"))) {
        return true;
      }
    }
    return false;
  }

  /// "No group has claimed".
  static boolean ofSubject(ParsedSentence sentence, Clause clause) {
    Optional<Token> subject = clause.subject();
    if (subject.isEmpty()) {
      return false;
    }
    String lemma = subject.get().lemma().toLowerCase(Locale.ROOT);
    if (lemma.equals("nobody") || lemma.equals("none") || lemma.equals("neither")) {
      return true;
    }
    for (Token child : sentence.children(subject.get(), "det")) {
      if (child.lemma().equalsIgnoreCase("no") || child.lemma().equalsIgnoreCase("neither")) {
        return true;
      }
    }
    return false;
  }
}
