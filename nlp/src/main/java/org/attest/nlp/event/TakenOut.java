package org.attest.nlp.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.report.Span;
import org.attest.nlp.event.EventDraft.Sourced;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Where people were harmed who were first taken out of a building or vehicle: "dragged them
/// out of the prison before shooting them" was done outside of it, in the town that is named
/// beside it.
final class TakenOut {
  private static final Set<String> FROM = Set.of("out", "from", "off");

  private final LemmaSet removals = LemmaSet.load("removals.tsv");

  /// @return absent if nobody was taken out of anything first
  Optional<Sourced<PlaceReference>> find(Scene scene, EventDraft draft) {
    boolean harms =
        draft.hit.isVerb()
            && draft.hit.trigger().type() == EventType.ASSAULT
            && draft.hit.trigger().toll().isPresent()
            && !draft.modes.contains("abduct");
    return harms ? removal(draft).flatMap(verb -> outside(scene, draft, verb)) : Optional.empty();
  }

  /// The verb that takes them out: "dragged them out before shooting them", "taken from their
  /// homes and shot", "shot after being taken from their homes".
  private Optional<Token> removal(EventDraft draft) {
    ParsedSentence sentence = draft.sentence();
    Token deed = draft.hit.head();
    for (Token clause : sentence.children(deed, "advcl")) {
      if (isRemoval(clause) && opens(sentence, clause, "after")) {
        return Optional.of(clause);
      }
    }
    boolean next = deed.is("conj") || deed.is("advcl") && opens(sentence, deed, "before");
    if (!next || deed.isRoot()) {
      return Optional.empty();
    }
    Token before = sentence.token(deed.head());
    return isRemoval(before) && before.index() < deed.index()
        ? Optional.of(before)
        : Optional.empty();
  }

  private boolean isRemoval(Token verb) {
    return NounLike.isVerb(verb) && removals.holds(verb);
  }

  private static boolean opens(ParsedSentence sentence, Token clause, String word) {
    return sentence.children(clause, "mark").stream()
        .anyMatch(mark -> mark.text().equalsIgnoreCase(word));
  }

  private static Optional<Sourced<PlaceReference>> outside(
      Scene scene, EventDraft draft, Token verb) {
    ParsedSentence sentence = draft.sentence();
    for (Token site : sentence.children(verb, "obl")) {
      if (isLeft(sentence, site) && scene.nounClass(sentence, site) == NounClass.FACILITY) {
        NounPhrase phrase = NounPhrase.around(sentence, site);
        Span words = scene.span(phrase.first(), phrase.last());
        Optional<PlaceMention> town = town(scene, words, draft);
        Span evidence = town.map(place -> words.cover(place.span())).orElse(words);
        return Optional.of(new Sourced<>(reference(phrase, town), evidence));
      }
    }
    return Optional.empty();
  }

  /// "out of prison", "from their homes", wherever the parser hung the "out".
  private static boolean isLeft(ParsedSentence sentence, Token site) {
    for (Token child : sentence.children(site)) {
      boolean before = (child.is("case") || child.is("advmod")) && child.index() < site.index();
      if (before && FROM.contains(child.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// The town named right behind the building.
  private static Optional<PlaceMention> town(Scene scene, Span site, EventDraft draft) {
    for (PlaceMention mention : scene.places()) {
      int gap = mention.span().start() - site.end();
      boolean here = gap > 0 && gap <= 8 && mention.span().end() <= draft.sentence().end();
      if (here) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static PlaceReference reference(NounPhrase site, Optional<PlaceMention> town) {
    String outside = PlaceReference.OUTSIDE + site.text();
    return town.map(PlaceMention::place)
        .map(place -> place.called(outside + " in " + place.name()))
        .orElseGet(() -> PlaceReference.named(outside, PlaceReference.Precision.FACILITY));
  }
}
