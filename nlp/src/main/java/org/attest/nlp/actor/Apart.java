package org.attest.nlp.actor;

import org.attest.core.reading.Mention.ActorMention.Form;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Mentions that cannot denote one actor because of how they stand in a sentence. In "the
/// Front warned of the group's plans" the group is another one: of itself a subject speaks with
/// "its". In "the group fears the Front", "talks between the group and the Front" it is too. Not
/// so in "the Front said the group would not disarm".
final class Apart {
  private Apart() {}

  /// Whether two mentions surely denote two actors; false where nothing can be told.
  static boolean are(Draft one, Draft other) {
    return one.sentence() == other.sentence()
        && (coordinated(one.head(), other.head())
            || coordinated(other.head(), one.head())
            || binds(one, other)
            || binds(other, one));
  }

  private static boolean coordinated(Token first, Token second) {
    return second.is("conj") && second.head() == first.index();
  }

  /// Whether a mention is the subject of a clause that the other one stands in. What somebody
  /// says may take up a name with a description, but never a description with a name.
  private static boolean binds(Draft subject, Draft other) {
    Token head = subject.head();
    Token at = other.head();
    boolean pronoun = other.form() == Form.PRONOUN;
    if (!head.is("nsubj") || head.isRoot() || pronoun || at.index() == head.head()) {
      return false;
    }
    ParsedSentence sentence = subject.sentence();
    boolean deep = !subject.isName() && other.isName() && subject.start() < other.start();
    while (at.index() != head.head()) {
      boolean clause = !sentence.children(at, "nsubj").isEmpty();
      boolean inside = deep && (at.is("ccomp") || at.is("advcl") || at.is("acl"));
      if (at.isRoot() || at.index() == head.index() || clause && !inside) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }
}
