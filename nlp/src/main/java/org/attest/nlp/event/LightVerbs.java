package org.attest.nlp.event;

import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Factuality;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Verbs that carry an event noun and hand on its participants: `light.tsv`.
final class LightVerbs {
  private final PhraseIndex<Optional<Factuality>> carryObject = new PhraseIndex<>();
  private final PhraseIndex<Optional<Factuality>> carrySubject = new PhraseIndex<>();

  LightVerbs() {
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/light.tsv", 2)) {
      Optional<Factuality> factuality =
          row.optional(2).isPresent()
              ? Optional.of(row.choice(2, Factuality.class))
              : Optional.empty();
      switch (row.cell(1)) {
        case "object" -> carryObject.add(row.cell(0), factuality);
        case "subject" -> carrySubject.add(row.cell(0), factuality);
        default -> throw row.error("'" + row.cell(1) + "' is neither object nor subject");
      }
    }
  }

  /// The light verb that carries the event noun at a token, if one does.
  Optional<TriggerHit.Carrier> carrierOf(ParsedSentence sentence, Token noun) {
    if (noun.isRoot()) {
      return Optional.empty();
    }
    Token head = sentence.token(noun.head());
    if (noun.is("conj") && NounLike.isNoun(head)) {
      return carrierOf(sentence, head);
    }
    if (noun.is("obj") || noun.deprel().equals("nsubj:pass")) {
      return carrier(carryObject, sentence, head, true);
    }
    if (noun.is("obl") && !new Clause(sentence, head).passive()) {
      return carrier(carryObject, sentence, head, true)
          .filter(carrier -> isIntroduced(sentence, noun, head));
    }
    if (noun.is("nsubj")) {
      return carrier(carrySubject, sentence, head, false);
    }
    if (NounLike.isNoun(noun)) {
      for (Token child : sentence.children(noun, "acl")) {
        Optional<TriggerHit.Carrier> carrier = carrier(carryObject, sentence, child, true);
        if (carrier.isPresent() && isDescribed(sentence, child)) {
          return carrier;
        }
      }
    }
    return Optional.empty();
  }

  /// "took part in an attack": the preposition belongs to the light verb. In "executed him after an
  /// attack" it does not.
  private boolean isIntroduced(ParsedSentence sentence, Token noun, Token verb) {
    for (PhraseIndex.Hit<Optional<Factuality>> hit :
        carryObject.allAt(sentence, verb.index(), true)) {
      Token last = hit.last();
      if (last.is("case") && !last.isRoot() && last.head() == noun.index()) {
        return true;
      }
    }
    return false;
  }

  /// "an operation carried out by the army", "the attack which the group launched".
  private static boolean isDescribed(ParsedSentence sentence, Token verb) {
    var clause = new Clause(sentence, verb);
    return clause.passive()
        || verb.deprel().equals("acl:relcl") && !sentence.children(verb, "nsubj").isEmpty();
  }

  private static Optional<TriggerHit.Carrier> carrier(
      PhraseIndex<Optional<Factuality>> index,
      ParsedSentence sentence,
      Token verb,
      boolean asObject) {
    for (PhraseIndex.Hit<Optional<Factuality>> hit : index.allAt(sentence, verb.index(), true)) {
      return Optional.of(new TriggerHit.Carrier(verb, asObject, hit.value()));
    }
    return Optional.empty();
  }
}
