package org.attest.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// What may be said of somebody in a statement: `deeds.tsv`.
public final class DeedLexicon {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither");

  /// "continues to plot", "is trying to destabilise": how many verbs may stand above.
  private static final int DEPTH = 2;

  private final PhraseIndex<Row> index = new PhraseIndex<>();
  private final TriggerLexicon triggers;

  private record Row(Deed.Kind kind, boolean needsObject, boolean needsGroup) {}

  /// @param triggers tells which nouns name events
  public DeedLexicon(TriggerLexicon triggers) {
    this.triggers = triggers;
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/deeds.tsv", 2)) {
      String needs = row.optional(2).orElse("");
      if (!needs.isEmpty() && !needs.equals("object") && !needs.equals("group")) {
        throw row.error("'" + needs + "' is neither object nor group");
      }
      index.add(
          row.cell(0),
          new Row(row.choice(1, Deed.Kind.class), needs.equals("object"), needs.equals("group")));
    }
  }

  /// What a clause says, by the word that heads it.
  public Optional<Deed> of(ParsedSentence sentence, Token predicate) {
    Token at = predicate;
    for (int i = 0; i <= DEPTH; i++) {
      Optional<Deed> found = at(sentence, at);
      List<Token> below = sentence.children(at, "xcomp");
      if (found.isPresent() || below.isEmpty()) {
        return found;
      }
      at = below.getFirst();
    }
    return Optional.empty();
  }

  private Optional<Deed> at(ParsedSentence sentence, Token predicate) {
    Token start = predicate;
    for (Token child : sentence.children(predicate, "case")) {
      boolean isPredicate = !sentence.children(predicate, "cop").isEmpty();
      start = isPredicate && index.at(sentence, child.index()).isPresent() ? child : start;
    }
    for (PhraseIndex.Hit<Row> hit : index.allAt(sentence, start.index(), true)) {
      if (!hit.value().needsObject() || hasDeedAsObject(sentence, predicate)) {
        boolean negated =
            isNegated(sentence, predicate)
                || isNegated(sentence, hit.last())
                || hit.last().index() > start.index() + 1 && holdsNothing(sentence, hit);
        return Optional.of(
            new Deed(hit.value().kind(), predicate, hit.last(), negated, hit.value().needsGroup()));
      }
    }
    return quality(sentence, predicate);
  }

  /// "is a terrorist group": what is bad is said by a word before the noun.
  private Optional<Deed> quality(ParsedSentence sentence, Token noun) {
    if (!NounPhrase.isNominal(noun) || sentence.children(noun, "cop").isEmpty()) {
      return Optional.empty();
    }
    for (Token child : sentence.children(noun)) {
      boolean describes = child.is("amod") || child.is("compound");
      Optional<PhraseIndex.Hit<Row>> hit =
          describes ? index.at(sentence, child.index()) : Optional.empty();
      if (hit.isPresent() && hit.get().value().kind() == Deed.Kind.BAD) {
        return Optional.of(new Deed(Deed.Kind.BAD, noun, noun, isNegated(sentence, noun), false));
      }
    }
    return Optional.empty();
  }

  private boolean hasDeedAsObject(ParsedSentence sentence, Token predicate) {
    for (Token object : sentence.children(predicate)) {
      boolean taken = object.is("obj") || object.deprel().equals("nsubj:pass");
      if (taken && (isPronoun(object) || triggers.namesEvent(sentence, object))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPronoun(Token token) {
    return token.upos().equals("PRON") && token.xpos().equals("PRP")
        || NounPhrase.isNominal(token) && token.lemma().equalsIgnoreCase("this");
  }

  private static boolean isNegated(ParsedSentence sentence, Token word) {
    for (Token child : sentence.children(word)) {
      boolean modifies = child.is("advmod") || child.is("det") || child.is("cc");
      if (modifies && NEGATIONS.contains(child.lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// "had nothing to do with it".
  private static boolean holdsNothing(ParsedSentence sentence, PhraseIndex.Hit<Row> hit) {
    for (int i = hit.first().index() + 1; i < hit.last().index(); i++) {
      if (sentence.token(i).lemma().equalsIgnoreCase("nothing")) {
        return true;
      }
    }
    return false;
  }
}
