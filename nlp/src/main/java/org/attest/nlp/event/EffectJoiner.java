package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Toll;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Joins effects to the event that caused them within a sentence: in "a car bomb tore through
/// the market, killing 12 people and wounding dozens" three triggers tell one event.
final class EffectJoiner {
  private static final int DEPTH = 6;
  private static final String[] CAUSES = {
    "in", "by", "during", "from", "of", "with", "as", "after"
  };

  private EffectJoiner() {}

  /// One draft per event of a sentence, in the order of their main triggers.
  static List<EventDraft> join(List<TriggerHit> hits) {
    TriggerHit[] cause = new TriggerHit[hits.size()];
    for (int i = 0; i < hits.size(); i++) {
      TriggerHit hit = hits.get(i);
      if (joins(hit)) {
        Optional<TriggerHit> found = causeOf(hit, hits);
        if (found.isPresent() && found.get() != hit) {
          cause[i] = found.get();
        }
      }
    }
    shareCauses(hits, cause);
    takeScenes(hits, cause);
    List<EventDraft> drafts = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      if (cause[i] == null) {
        drafts.add(new EventDraft(hits.get(i)));
      }
    }
    for (int i = 0; i < hits.size(); i++) {
      if (cause[i] != null) {
        TriggerHit effect = hits.get(i);
        TriggerHit top = top(i, hits, cause);
        for (EventDraft draft : drafts) {
          if (draft.hit == top) {
            draft.effects.add(effect);
          }
        }
      }
    }
    drafts.removeIf(draft -> draft.hit.is(Trigger.Flag.DEVICE) && draft.effects.isEmpty());
    return drafts;
  }

  /// "12 were killed and 30 injured in the bombing": both in the bombing.
  private static void shareCauses(List<TriggerHit> hits, TriggerHit[] cause) {
    for (int i = 0; i < hits.size(); i++) {
      TriggerHit first = hits.get(i);
      for (int k = i + 1; k < hits.size() && cause[i] == null; k++) {
        TriggerHit second = hits.get(k);
        boolean coordinated =
            second.head().is("conj") && second.head().head() == first.head().index();
        boolean effects = first.is(Trigger.Flag.EFFECT) && second.is(Trigger.Flag.EFFECT);
        if (coordinated && effects && cause[k] != null && cause[k] != first) {
          cause[i] = cause[k];
        }
      }
    }
  }

  /// "arrested one in an operation": a vague noun that only sets the scene of a deed is that
  /// deed.
  private static void takeScenes(List<TriggerHit> hits, TriggerHit[] cause) {
    for (int i = 0; i < hits.size(); i++) {
      TriggerHit scene = hits.get(i);
      boolean vague = scene.is(Trigger.Flag.VAGUE);
      boolean told = cause[i] == null && !Arrays.asList(cause).contains(scene);
      if (!told || !isObliqueOf(scene) || !vague && !isRaid(scene)) {
        continue;
      }
      Token up = scene.sentence().token(scene.head().head());
      Token verb = up.is("obj") ? scene.sentence().token(up.head()) : up;
      for (TriggerHit deed : hits) {
        if (deed != scene
            && deed.isVerb()
            && deed.head().index() == verb.index()
            && (vague || isArrest(deed))) {
          cause[i] = deed;
        }
      }
    }
  }

  /// "arrested two in a raid": the raid is the arrest.
  private static boolean isRaid(TriggerHit hit) {
    return !hit.isVerb() && hit.head().lemma().equalsIgnoreCase("raid");
  }

  private static boolean isObliqueOf(TriggerHit scene) {
    Token noun = scene.head();
    return !noun.isRoot()
        && (noun.is("obl") || noun.is("nmod"))
        && (NounPhrase.hasCase(scene.sentence(), noun, "in")
            || NounPhrase.hasCase(scene.sentence(), noun, "during"));
  }

  private static boolean joins(TriggerHit hit) {
    return hit.is(Trigger.Flag.EFFECT)
        || hit.is(Trigger.Flag.DEVICE)
        || hit.trigger().toll().filter(toll -> toll != Toll.Category.HARMED).isPresent()
            && hit.trigger().type() == EventType.ASSAULT
        || hit.trigger().frame().name().startsWith("blast")
        || hit.isVerb() && hit.trigger().modes().contains("destroy")
        || hit.isFoundDevice() && hit.head().is("conj")
        || isArrest(hit) && hit.head().is("conj")
        || isAbduction(hit) && hit.head().is("conj");
  }

  /// "stormed the school and seized 34 pupils": those who were taken were taken in the attack.
  private static boolean isAbduction(TriggerHit hit) {
    return hit.isVerb() && hit.trigger().modes().contains("abduct");
  }

  /// "killed three and arrested one in a raid": the arrest is part of the raid.
  private static boolean isArrest(TriggerHit hit) {
    return hit.isVerb() && hit.trigger().modes().contains("arrest");
  }

  private static TriggerHit top(int index, List<TriggerHit> hits, TriggerHit[] cause) {
    int at = index;
    for (int i = 0; i < hits.size() && cause[at] != null; i++) {
      at = hits.indexOf(cause[at]);
    }
    return hits.get(at);
  }

  private static Optional<TriggerHit> causeOf(TriggerHit effect, List<TriggerHit> hits) {
    ParsedSentence sentence = effect.sentence();
    Token anchor = effect.head();
    if (effect.is(Trigger.Flag.DEVICE)) {
      return Optional.empty();
    }
    // "the blast killed 12", "an attack that killed 12", "left 12 dead"
    Token predicate = predicate(effect);
    Optional<TriggerHit> bySubject =
        new Clause(sentence, predicate).subject().flatMap(noun -> at(hits, noun, effect));
    if (bySubject.isPresent() && isCause(bySubject.get(), effect)) {
      return bySubject;
    }
    Optional<TriggerHit> byAgent =
        new Clause(sentence, predicate).agent().flatMap(noun -> at(hits, noun, effect));
    if (byAgent.isPresent() && isCause(byAgent.get(), effect)) {
      return byAgent;
    }
    // "killed in the blast"
    for (String preposition : CAUSES) {
      List<Token> nouns = new ArrayList<>(Clause.joined(sentence, predicate, preposition));
      nouns.addAll(Clause.joined(sentence, anchor, preposition));
      for (Token noun : nouns) {
        Optional<TriggerHit> found = at(hits, noun, effect);
        if (found.isPresent()
            && isCause(found.get(), effect)
            && !hasTimeSubordinator(sentence, noun)) {
          return found;
        }
      }
    }
    return whileCause(effect, predicate, hits)
        .or(() -> byGovernor(effect, predicate, hits))
        .or(() -> behindFigure(effect, hits))
        .or(() -> behindColon(effect, hits));
  }

  /// "was killed when his car exploded", "died after a bomb went off".
  private static Optional<TriggerHit> whileCause(
      TriggerHit effect, Token predicate, List<TriggerHit> hits) {
    ParsedSentence sentence = effect.sentence();
    for (Token clause : sentence.children(predicate, "advcl")) {
      if (!givesCause(sentence, clause)) {
        continue;
      }
      for (TriggerHit hit : hits) {
        if (hit.isVerb() && hit.head().index() == clause.index() && isCause(hit, effect)) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean givesCause(ParsedSentence sentence, Token clause) {
    for (Token word : sentence.children(clause)) {
      boolean opens = word.is("mark") || word.is("advmod");
      String text = word.text().toLowerCase(java.util.Locale.ROOT);
      if (opens
          && (text.equals("when")
              || text.equals("as")
              || text.equals("after") && !EventLag.precedes(sentence, word))) {
        return true;
      }
    }
    return false;
  }

  /// "Toll in market bombing rises": the noun right behind a figure's preposition, wherever the
  /// parser hung it.
  private static Optional<TriggerHit> behindFigure(TriggerHit effect, List<TriggerHit> hits) {
    if (!effect.is(Trigger.Flag.NUMBER) || effect.isVerb()) {
      return Optional.empty();
    }
    for (TriggerHit candidate : hits) {
      ParsedSentence sentence = candidate.sentence();
      boolean behind = candidate.first().index() > effect.last().index() && !candidate.isVerb();
      boolean introduced =
          NounPhrase.hasCase(sentence, candidate.head(), "in")
              || NounPhrase.hasCase(sentence, candidate.head(), "from")
              || NounPhrase.hasCase(sentence, candidate.head(), "of");
      if (behind && introduced && isCause(candidate, effect)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /// "A lorry drove over a mine: six dead": a bare count behind a colon is of what was told before
  /// it.
  private static Optional<TriggerHit> behindColon(TriggerHit effect, List<TriggerHit> hits) {
    int number = effect.first().index() - 1;
    ParsedSentence sentence = effect.sentence();
    boolean counted =
        number > 0
            && !effect.isVerb()
            && sentence.token(number).upos().equals("NUM")
            && sentence.token(number - 1).text().equals(":");
    return counted
        ? hits.stream()
            .filter(hit -> hit.last().index() < number && isCause(hit, effect))
            .reduce((first, second) -> second)
        : Optional.empty();
  }

  /// "attacked the post, killing two", "attacked the post and killed two".
  private static Optional<TriggerHit> byGovernor(
      TriggerHit effect, Token predicate, List<TriggerHit> hits) {
    ParsedSentence sentence = effect.sentence();
    Token at = predicate;
    for (int i = 0; i < DEPTH && !at.isRoot(); i++) {
      boolean linked =
          at.is("advcl") || at.is("acl") || at.is("conj") || at.is("xcomp") || at.is("parataxis");
      if (!linked || hasTimeSubordinator(sentence, at)) {
        return Optional.empty();
      }
      at = sentence.token(at.head());
      for (TriggerHit candidate : hits) {
        boolean same =
            candidate.head().index() == at.index() || candidate.anchor().index() == at.index();
        if (same && candidate != effect && isCause(candidate, effect)) {
          return Optional.of(candidate);
        }
      }
      if (at.is("nmod") && !at.isRoot()) {
        // "an explosion at a depot that killed 11"
        Optional<TriggerHit> site = at(hits, sentence.token(at.head()), effect);
        if (site.isPresent() && isCause(site.get(), effect)) {
          return site;
        }
      }
      Token governor = at;
      if (NounLike.isVerb(governor)) {
        Optional<TriggerHit> object = objectCause(effect, governor, hits);
        if (object.isPresent()) {
          return object;
        }
        Optional<TriggerHit> subject =
            new Clause(sentence, governor).subject().flatMap(noun -> at(hits, noun, effect));
        if (subject.isPresent() && isCause(subject.get(), effect)) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /// "claimed responsibility for an attack, killing six": the noun before a participle.
  private static Optional<TriggerHit> objectCause(
      TriggerHit effect, Token governor, List<TriggerHit> hits) {
    if (!effect.head().xpos().equals("VBG")) {
      return Optional.empty();
    }
    for (TriggerHit candidate : hits) {
      boolean before =
          candidate.head().index() > governor.index()
              && candidate.head().index() < effect.head().index();
      if (before && !candidate.isVerb() && isCause(candidate, effect)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /// "before" and "since" part two events. "after" alone may give the cause ("three died after
  /// a bomb exploded"), but not "two days after".
  private static boolean hasTimeSubordinator(ParsedSentence sentence, Token token) {
    for (Token child : sentence.children(token)) {
      if (child.is("mark") || child.is("case")) {
        switch (child.text().toLowerCase(java.util.Locale.ROOT)) {
          case "before", "since", "until", "while", "because", "although", "if" -> {
            return true;
          }
          case "after" -> {
            if (EventLag.precedes(sentence, child)) {
              return true;
            }
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /// The verb that tells an effect: itself, or the verb that an adjective or noun of harm
  /// completes.
  private static Token predicate(TriggerHit effect) {
    Token head = effect.head();
    if (effect.isVerb() || head.isRoot()) {
      return head;
    }
    Token governor = effect.sentence().token(head.head());
    boolean complement = head.is("xcomp") || head.is("obj") || head.is("nsubj") || head.is("amod");
    if (head.is("amod") && !governor.isRoot() && governor.is("obj")) {
      return effect.sentence().token(governor.head());
    }
    return complement && NounLike.isVerb(governor) ? governor : head;
  }

  private static boolean isCause(TriggerHit candidate, TriggerHit effect) {
    if (candidate.trigger().type() != EventType.ASSAULT || candidate == effect) {
      return false;
    }
    if (effect.is(Trigger.Flag.EFFECT)) {
      return true;
    }
    if (effect.isFoundDevice()) {
      return candidate.isFoundDevice();
    }
    if (isArrest(effect)) {
      return candidate.isVerb()
          && candidate.trigger().toll().isPresent()
          && effect.sentence().children(effect.head(), "nsubj").isEmpty();
    }
    if (isAbduction(effect)
        && candidate.isVerb()
        && candidate.trigger().frame().name().equals("attack")) {
      return effect.sentence().children(effect.head(), "nsubj").isEmpty();
    }
    // A deed of its own joins only what merely hints at the means or the scene of it.
    return candidate.is(Trigger.Flag.DEVICE)
        || candidate.is(Trigger.Flag.VAGUE)
        || candidate.trigger().frame().name().equals("attack-noun")
        || candidate.trigger().frame().name().startsWith("blast")
        || candidate.trigger().frame().name().equals("fire");
  }

  private static Optional<TriggerHit> at(List<TriggerHit> hits, Token noun, TriggerHit except) {
    for (TriggerHit hit : hits) {
      boolean inside = noun.index() >= hit.first().index() && noun.index() <= hit.last().index();
      if (hit != except && !hit.isVerb() && (inside || hit.head().index() == noun.index())) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }
}
