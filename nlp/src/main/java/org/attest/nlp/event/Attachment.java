package org.attest.nlp.event;

import java.util.Optional;
import org.attest.core.reading.EventType;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// How closely a time or place of a sentence belongs to an event of that sentence.
enum Attachment {
  /// A dependent of the trigger, its light verb or one of its effects.
  OWN,
  /// A dependent of the clause that the event is part of.
  CLAUSE,
  /// Elsewhere in the sentence.
  SENTENCE,
  /// A dependent of a verb of saying, or of another event.
  FOREIGN;

  private static final int DEPTH = 12;

  private static final LemmaSet GROUNDS = LemmaSet.load("grounds.tsv");

  /// The token that heads the words of a span in a sentence, if the span lies in it. Of several
  /// that hang outside, as parsers sometimes cut a name, the one that a preposition introduces.
  static Optional<Token> headOf(ParsedSentence sentence, Span span) {
    Optional<Token> first = Optional.empty();
    for (Token token : sentence.tokens()) {
      boolean inside = token.start() >= span.start() && token.end() <= span.end();
      if (!inside || token.is("punct")) {
        continue;
      }
      if (token.isRoot()) {
        return Optional.of(token);
      }
      Token head = sentence.token(token.head());
      if (head.start() < span.start() || head.end() > span.end()) {
        if (!sentence.children(token, "case").isEmpty()) {
          return Optional.of(token);
        }
        first = first.isPresent() ? first : Optional.of(token);
      }
    }
    return first;
  }

  /// @param others the other events of the sentence
  /// @param speaking whether a token is a verb of saying
  static Attachment of(
      EventDraft draft,
      Iterable<EventDraft> others,
      Token circumstance,
      java.util.function.Predicate<Token> speaking) {
    ParsedSentence sentence = draft.sentence();
    if (isPartOf(draft, circumstance, speaking)
        || isBeside(draft, circumstance)
        || isWhen(draft, circumstance)) {
      return OWN;
    }
    if (isParted(draft, circumstance)) {
      return FOREIGN;
    }
    Token at = circumstance;
    boolean nominal = true;
    for (int i = 0; i < DEPTH && !at.isRoot(); i++) {
      boolean relative = at.deprel().equals("acl:relcl");
      if (isAside(sentence, at)) {
        return FOREIGN;
      }
      at = sentence.token(at.head());
      if (isPartOf(draft, at, speaking)) {
        return nominal ? OWN : CLAUSE;
      }
      for (EventDraft other : others) {
        if (other != draft && isPartOf(other, at, speaking)) {
          boolean shared =
              governs(draft, at) && !describes(draft, at) && !isGround(draft, other, at);
          return shared ? CLAUSE : FOREIGN;
        }
      }
      if (NounLike.isVerb(at)) {
        if (speaking.test(at)) {
          return follows(sentence, draft.hit, circumstance) ? CLAUSE : FOREIGN;
        }
        if (governs(draft, at) && !relative) {
          return isTold(draft, at, speaking) || describes(draft, at) ? FOREIGN : CLAUSE;
        }
        nominal = false;
      }
    }
    return SENTENCE;
  }

  /// "we count 88 people injured on Thursday": what stands right behind a participle is its
  /// own, wherever the parser hung it.
  private static boolean isBeside(EventDraft draft, Token circumstance) {
    Token participle = draft.hit.head();
    boolean reduced = participle.deprel().equals("acl") && participle.xpos().equals("VBN");
    if (!reduced || circumstance.index() <= draft.hit.last().index()) {
      return false;
    }
    for (int i = draft.hit.last().index() + 1; i < circumstance.index(); i++) {
      Token between = draft.sentence().token(i);
      if (between.head() != circumstance.index() || !between.is("case") && !between.is("det")) {
        return false;
      }
    }
    return true;
  }

  /// "since Tuesday, when the depot blew up", "I was there yesterday when he was shot": the day
  /// that a clause says more about.
  private static boolean isWhen(EventDraft draft, Token circumstance) {
    ParsedSentence sentence = draft.sentence();
    Token verb = draft.hit.anchor();
    boolean relative = verb.deprel().equals("acl:relcl") && verb.head() == circumstance.index();
    return sentence.children(verb, "advmod").stream()
        .filter(word -> word.text().equalsIgnoreCase("when"))
        .anyMatch(
            when -> relative || verb.is("advcl") && isRightBefore(sentence, circumstance, when));
  }

  /// Whether at most a comma stands between two words.
  private static boolean isRightBefore(ParsedSentence sentence, Token first, Token second) {
    int between = second.index() - first.index() - 1;
    return between == 0 || between == 1 && sentence.token(second.index() - 1).text().equals(",");
  }

  /// "Three dead in the capital; curfew from tonight": a semicolon parts two messages.
  private static boolean isParted(EventDraft draft, Token circumstance) {
    int trigger = draft.hit.head().index();
    int from = Math.min(trigger, circumstance.index());
    int to = Math.max(trigger, circumstance.index());
    return draft.sentence().tokens().subList(from, to).stream()
        .anyMatch(token -> token.text().equals(";"));
  }

  /// "took responsibility for a bombing outside the airport last month": no verb and no comma
  /// part the event from a time or place, so it is the event's, whatever verb it was attached
  /// to.
  static boolean follows(ParsedSentence sentence, TriggerHit hit, Token circumstance) {
    if (hit.isVerb() || circumstance.index() <= hit.last().index()) {
      return false;
    }
    for (int i = hit.last().index() + 1; i < circumstance.index(); i++) {
      Token between = sentence.token(i);
      if (NounLike.isVerb(between) || between.text().equals(",") || between.text().equals(";")) {
        return false;
      }
    }
    return true;
  }

  /// A light verb that is a verb of saying ("claimed the attack") is no part of the event.
  private static boolean isPartOf(
      EventDraft draft, Token token, java.util.function.Predicate<Token> speaking) {
    for (TriggerHit hit : draft.hits()) {
      boolean inside = token.index() >= hit.first().index() && token.index() <= hit.last().index();
      if (hit.head().index() == token.index()
          || hit.anchor().index() == token.index() && !speaking.test(token)
          || inside && !hit.isVerb()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a verb of saying or the border of a relative clause stands between an event and
  /// the clause above it: "On Tuesday the group published a message claiming the attack" dates
  /// the message, and "On Tuesday police met people who had been shot at" the meeting.
  private static boolean isTold(
      EventDraft draft, Token word, java.util.function.Predicate<Token> speaking) {
    Token at = draft.hit.head();
    for (int i = 0; i < DEPTH && !at.isRoot(); i++) {
      if (at.deprel().equals("acl:relcl")) {
        return true;
      }
      at = draft.sentence().token(at.head());
      if (at.index() == word.index()) {
        return false;
      }
      if (speaking.test(at)) {
        return true;
      }
    }
    return false;
  }

  /// Whether an event is told only to say who takes part in another: "two of the workers
  /// arrested over the bombing were released on Sunday" dates neither the arrest nor the
  /// bombing.
  private static boolean describes(EventDraft draft, Token verb) {
    Token at = draft.hit.anchor();
    for (int i = 0; i < DEPTH && !at.isRoot() && at.index() != verb.index(); i++) {
      if (at.deprel().equals("acl") && at.xpos().equals("VBN")) {
        return true;
      }
      at = draft.sentence().token(at.head());
    }
    return false;
  }

  /// "Nine people died, declared on Friday the mayor": a verb right behind a comma that is set
  /// beside the clause tells who says so, whether or not it is known as a word of saying.
  private static boolean isAside(ParsedSentence sentence, Token verb) {
    return verb.is("parataxis")
        && verb.upos().equals("VERB")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).text().equals(",");
  }

  /// "arrested on Friday on suspicion of bombing a depot", "jailed in Ostrell for a murder": what
  /// somebody is held or accused for was before, and elsewhere.
  private static boolean isGround(EventDraft draft, EventDraft held, Token verb) {
    EventType type = held.hit.trigger().type();
    if (type != EventType.COERCE && type != EventType.ACCUSE && type != EventType.SANCTION) {
      return false;
    }
    Token at = draft.hit.anchor();
    for (int i = 0; i < DEPTH && !at.isRoot() && at.index() != verb.index(); i++) {
      for (Token child : draft.sentence().children(at)) {
        if ((child.is("case") || child.is("mark")) && GROUNDS.holds(child)) {
          return true;
        }
      }
      at = draft.sentence().token(at.head());
    }
    return false;
  }

  /// Whether the event hangs below a word.
  private static boolean governs(EventDraft draft, Token word) {
    ParsedSentence sentence = draft.sentence();
    Token at = draft.hit.anchor();
    for (int i = 0; i < DEPTH && !at.isRoot(); i++) {
      at = sentence.token(at.head());
      if (at.index() == word.index()) {
        return true;
      }
    }
    return false;
  }
}
