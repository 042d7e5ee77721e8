package org.attest.nlp.event;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Factuality;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// A trigger where it stands in a sentence.
///
/// @param head the word that its dependents hang on
/// @param first first word of the trigger
/// @param last last word of the trigger
/// @param carrier the light verb that carries an event noun ("carried out" an attack)
record TriggerHit(
    ParsedSentence sentence,
    Token head,
    Token first,
    Token last,
    Trigger trigger,
    Optional<Carrier> carrier) {

  /// @param verb the light verb
  /// @param asObject whether the event noun is its object, rather than its subject
  /// @param factuality what the verb says about the act ("plotted", "foiled")
  record Carrier(Token verb, boolean asObject, Optional<Factuality> factuality) {}

  boolean isVerb() {
    return trigger.partOfSpeech() == Trigger.PartOfSpeech.V;
  }

  /// Whether it tells of a device that was found or made safe, and did not go off.
  boolean isFoundDevice() {
    return trigger.frame().name().equals("device-found");
  }

  boolean is(Trigger.Flag flag) {
    return trigger.is(flag);
  }

  /// The trigger as a verb with its participants.
  Clause clause() {
    return new Clause(sentence, head);
  }

  /// The words that a preposition joins to it. What is attributed to somebody may be hung on what
  /// is attributed: "attributed the abduction to the rebels".
  List<Token> joined(String preposition) {
    List<Token> found = Clause.joined(sentence, head, preposition);
    boolean attributes = isVerb() && trigger.frame().name().equals("attribute");
    return found.isEmpty() && attributes
        ? clause().patient().stream()
            .flatMap(what -> Clause.joined(sentence, what, preposition).stream())
            .toList()
        : found;
  }

  /// The word by which the event hangs in the sentence: the light verb, or else the trigger.
  Token anchor() {
    return carrier.map(Carrier::verb).orElse(head);
  }
}
