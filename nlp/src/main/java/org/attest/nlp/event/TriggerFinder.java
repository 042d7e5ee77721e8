package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Finds the words that name events, by lexicon, part of speech and the conditions of the entries.
final class TriggerFinder {
  /// Name tags inside which a noun is no event of its own: "Death Squads", "Peace Brigade".
  private static final Set<String> NAMES =
      Set.of("ORGANISATION", "ARMED_GROUP", "STATE_BODY", "PERSON", "FACILITY");

  private final TriggerLexicon lexicon;
  private final LightVerbs lightVerbs;
  private final TriggerConditions conditions;

  TriggerFinder(TriggerLexicon lexicon, LightVerbs lightVerbs, TriggerConditions conditions) {
    this.lexicon = lexicon;
    this.lightVerbs = lightVerbs;
    this.conditions = conditions;
  }

  /// The triggers of a sentence in text order; they do not overlap.
  List<TriggerHit> find(Scene scene, ParsedSentence sentence) {
    List<TriggerHit> found = new ArrayList<>();
    boolean[] taken = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      if (taken[i]) {
        continue;
      }
      Optional<TriggerHit> hit = at(scene, sentence, i);
      if (hit.isPresent()) {
        taken[hit.get().first().index()] = true;
        taken[hit.get().last().index()] = true;
        if (!hit.get().isVerb()) {
          java.util.Arrays.fill(
              taken, hit.get().first().index(), hit.get().last().index() + 1, true);
        }
        found.add(hit.get());
      }
    }
    return found;
  }

  private Optional<TriggerHit> at(Scene scene, ParsedSentence sentence, int start) {
    Token token = sentence.token(start);
    if (NounLike.isVerb(token)) {
      for (PhraseIndex.Hit<Trigger> hit : verbsAt(sentence, token)) {
        if (isOfOtherVerb(sentence, token, hit)) {
          continue;
        }
        var found =
            new TriggerHit(sentence, token, token, hit.last(), hit.value(), Optional.empty());
        if (conditions.hold(scene, found)) {
          return Optional.of(found);
        }
      }
    }
    boolean adjective = NounLike.isAdjective(token) || NounLike.isVerb(token);
    for (PhraseIndex.Hit<Trigger> hit : lexicon.nominalsAt(sentence, start)) {
      boolean fits =
          hit.value().partOfSpeech() == Trigger.PartOfSpeech.A
              ? hit.words() > 1 || isPredicateAdjective(sentence, token, adjective)
              : isEventNoun(sentence, hit);
      if (!fits) {
        continue;
      }
      Token head = head(sentence, hit);
      Optional<TriggerHit.Carrier> carrier =
          hit.value().partOfSpeech() == Trigger.PartOfSpeech.N
              ? lightVerbs.carrierOf(sentence, head)
              : Optional.empty();
      var found = new TriggerHit(sentence, head, hit.first(), hit.last(), hit.value(), carrier);
      if (conditions.hold(scene, found)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /// "called off a march planned for Monday" holds no "call for": a particle makes another verb.
  private static boolean isOfOtherVerb(
      ParsedSentence sentence, Token verb, PhraseIndex.Hit<Trigger> hit) {
    List<String> words = List.of(hit.value().words().split(" "));
    return words.size() > 1
        && sentence.children(verb, "compound:prt").stream()
            .filter(particle -> particle.index() < hit.last().index())
            .anyMatch(particle -> !words.contains(particle.lemma().toLowerCase(Locale.ROOT)));
  }

  private List<PhraseIndex.Hit<Trigger>> verbsAt(ParsedSentence sentence, Token verb) {
    var clause = new Clause(sentence, verb);
    List<PhraseIndex.Hit<Trigger>> hits = new ArrayList<>();
    if (clause.passive()) {
      clause.patient().ifPresent(noun -> hits.addAll(lexicon.passivesAt(sentence, verb, noun)));
    }
    hits.addAll(lexicon.verbsAt(sentence, verb.index()));
    return hits;
  }

  /// "left 12 dead", "12 dead", "two were dead"; but not "the dead leader".
  private static boolean isPredicateAdjective(
      ParsedSentence sentence, Token token, boolean adjective) {
    if (!adjective && !NounLike.isNoun(token)) {
      return false;
    }
    if (!token.is("amod")) {
      return !token.is("compound");
    }
    return !sentence.children(sentence.token(token.head()), "nummod").isEmpty();
  }

  /// Whether the words stand for a noun that names the event: "the number of dead" is one, although
  /// "dead" is an adjective.
  private static boolean isEventNoun(ParsedSentence sentence, PhraseIndex.Hit<Trigger> hit) {
    Token last = hit.last();
    boolean gerund = last.xpos().equals("VBG") && !sentence.children(last, "det").isEmpty();
    boolean figure = hit.words() > 1 && hit.value().is(Trigger.Flag.NUMBER);
    if (!NounLike.isNoun(last) && !gerund && !figure) {
      return false;
    }
    String tag = last.nameTag();
    if (tag.length() > 2 && NAMES.contains(tag.substring(2))) {
      return false;
    }
    return !last.is("compound") && !last.deprel().equals("nmod:desc");
  }

  private static Token head(ParsedSentence sentence, PhraseIndex.Hit<Trigger> hit) {
    for (int i = hit.last().index(); i >= hit.first().index(); i--) {
      Token token = sentence.token(i);
      if (token.isRoot()
          || token.head() < hit.first().index()
          || token.head() > hit.last().index()) {
        return token;
      }
    }
    return hit.last();
  }
}
