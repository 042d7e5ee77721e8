package org.attest.nlp.actor;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Mention.ActorMention.Form;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// What a sentence says that somebody is, in apposition or as a predicate.
final class Appositions {
  private Appositions() {}

  /// "the commander of the wing, Omar Idris" and "Omar Idris, the commander of the wing".
  static Optional<Chain> of(Draft draft, List<Chain> chains) {
    for (Chain chain : chains) {
      for (Draft name : chain.drafts()) {
        boolean joined =
            name.sentence() == draft.sentence()
                && (name.isName()
                        && (draft.head().is("appos") && draft.head().head() == name.head().index()
                            || name.head().is("appos") && renames(name, draft))
                    || name.isName() && isCompound(name, draft)
                    || name.form() != Form.DESCRIPTOR && isPredicated(name, draft));
        if (joined && name.isPerson() == (draft.kind() == ActorKind.PERSON)) {
          return Optional.of(chain);
        }
      }
    }
    return Optional.empty();
  }

  /// "the outlawed Free Uplands group": the name right before what it is.
  private static boolean isCompound(Draft name, Draft descriptor) {
    return name.last() == descriptor.head().index() - 1
        && name.head().is("compound")
        && !descriptor.head().xpos().endsWith("S")
        && descriptor.anaphor().filter(Descriptors.Anaphor::isOrganisation).isPresent();
  }

  /// "Omar Idris is the commander of the wing", but not "is no commander" and not "one of".
  private static boolean isPredicated(Draft name, Draft descriptor) {
    Token head = name.head();
    boolean subject = head.is("nsubj") && head.head() == descriptor.head().index();
    return subject
        && descriptor.sentence().children(descriptor.head()).stream()
            .noneMatch(
                child ->
                    child.is("advmod") && child.lemma().equals("not")
                        || child.is("det") && child.lemma().equals("no"));
  }

  /// Whether a name in apposition hangs on a descriptor or on a noun inside it: in "the
  /// commander of the wing, Omar Idris" parsers often hang the name on "wing".
  private static boolean renames(Draft name, Draft descriptor) {
    Token up = name.sentence().token(name.head().head());
    while (up.index() != descriptor.head().index() && up.is("nmod") && !up.isRoot()) {
      up = name.sentence().token(up.head());
    }
    return up.index() == descriptor.head().index() && !isSubject(name);
  }

  /// "On the death of the commander of the wing, Anka Brell said": what a parser may hang on
  /// the noun is the subject if the verb that follows has no other.
  private static boolean isSubject(Draft name) {
    ParsedSentence sentence = name.sentence();
    Token up = name.head();
    while (!up.isRoot() && (up.is("appos") || up.is("nmod"))) {
      up = sentence.token(up.head());
    }
    if (!up.is("obl") || up.isRoot()) {
      return false;
    }
    Token verb = sentence.token(up.head());
    boolean active = sentence.children(verb, "aux:pass").isEmpty();
    return active && name.last() < verb.index() && sentence.children(verb, "nsubj").isEmpty();
  }
}
