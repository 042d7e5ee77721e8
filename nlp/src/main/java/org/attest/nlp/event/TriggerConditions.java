package org.attest.nlp.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.TimeExpression.Anchor;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Whether the conditions of a trigger hold where it stands.
final class TriggerConditions {
  /// Words for weapons of any sort.
  private static final LemmaSet ARMS = LemmaSet.load("arms.tsv");

  /// Words around a trigger within which a context word counts.
  private static final int WINDOW = 8;

  private final Weapons weapons;

  TriggerConditions(Weapons weapons) {
    this.weapons = weapons;
  }

  boolean hold(Scene scene, TriggerHit hit) {
    if (!hit.isVerb() && isPartOfDate(scene, hit) || isStanding(hit)) {
      return false;
    }
    for (Trigger.Condition condition : hit.trigger().conditions()) {
      if (!holds(scene, hit, condition)) {
        return false;
      }
    }
    return true;
  }

  /// "The banned movement": that it was banned once is no news.
  private static boolean isStanding(TriggerHit hit) {
    Token word = hit.head();
    return hit.isVerb()
        && hit.trigger().modes().contains("restrict")
        && word.xpos().equals("VBN")
        && (word.is("amod") || !hit.sentence().children(word, "det").isEmpty());
  }

  /// The March of "March 12" is a month. Times that rest on an event may hold its name: "the
  /// day of the attack".
  private static boolean isPartOfDate(Scene scene, TriggerHit hit) {
    Span words = scene.span(hit.first(), hit.last());
    for (TimeMention mention : scene.times()) {
      if (mention.span().contains(words) && mention.time().anchor() != Anchor.EVENT) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Scene scene, TriggerHit hit, Trigger.Condition condition) {
    return switch (condition.test()) {
      case OBJECT -> object(hit).isPresent();
      case HUMAN_OBJECT -> object(hit).map(noun -> isParty(scene, hit, noun)).orElse(false);
      case NOT_HUMAN_OBJECT -> object(hit).map(noun -> !isParty(scene, hit, noun)).orElse(true);
      case ARMED_OBJECT -> object(hit).map(noun -> isForce(scene, hit, noun)).orElse(false);
      case EXPLOSIVE_OBJECT -> object(hit).map(noun -> isExplosive(hit, noun)).orElse(false);
      case GROUP_OBJECT -> object(hit).map(noun -> isGroup(scene, hit, noun)).orElse(false);
      case POWER_OBJECT ->
          object(hit)
              .or(() -> hit.clause().receiver())
              .map(noun -> isPower(scene, hit, noun))
              .orElse(false);
      case INFINITIVE -> hasInfinitive(hit);
      case OBJECT_OR_PLACE -> object(hit).map(noun -> canBeSeized(scene, hit, noun)).orElse(false);
      case OBJECT_WORD -> isOneOf(object(hit), condition.words());
      case SUBJECT_WORD -> isOneOf(hit.clause().subject(), condition.words());
      case HUMAN_SUBJECT -> subject(hit).map(noun -> canAct(scene, hit, noun)).orElse(true);
      case ARMED_SUBJECT -> subject(hit).map(noun -> canFight(scene, hit, noun)).orElse(false);
      case STATE_SUBJECT -> subject(hit).map(noun -> canRule(scene, hit, noun)).orElse(true);
      case EXPLOSIVE_SUBJECT -> explodes(hit);
      case ARMED_OF -> armedFollows(scene, hit);
      case PREPOSITION -> hasPreposition(hit, condition.words());
      case NOT_PREPOSITION -> !hasPreposition(hit, condition.words());
      case ADVERB -> hasAdverb(hit, condition.words());
      case WORD -> hasWord(scene, hit, condition.words());
      case NOT_WORD -> !hasWord(scene, hit, condition.words());
    };
  }

  private static boolean isOneOf(Optional<Token> noun, Set<String> lemmas) {
    return noun.filter(word -> lemmas.contains(word.lemma().toLowerCase(Locale.ROOT))).isPresent();
  }

  private static Optional<Token> object(TriggerHit hit) {
    if (!hit.isVerb()) {
      return Optional.empty();
    }
    Optional<Token> patient = hit.clause().patient();
    if (patient.isPresent()) {
      return patient;
    }
    // Headlines drop the auxiliary: "12 killed in market blast".
    boolean bare = hit.head().xpos().equals("VBN") || hit.head().xpos().equals("VBD");
    return bare && hit.trigger().toll().isPresent() ? hit.clause().subject() : Optional.empty();
  }

  private static Optional<Token> subject(TriggerHit hit) {
    return hit.isVerb() ? hit.clause().agent() : Optional.empty();
  }

  /// People, a group, a pronoun, or a number alone: "seized fourteen".
  private static boolean isParty(Scene scene, TriggerHit hit, Token noun) {
    if (noun.nameTag().endsWith("-PLACE")) {
      return false;
    }
    NounClass kind = scene.nounClass(hit.sentence(), noun);
    return kind.isParty() || noun.upos().equals("PRON") || isCount(noun);
  }

  private static boolean isCount(Token noun) {
    return noun.upos().equals("NUM") && !noun.nameTag().endsWith("-TIME");
  }

  private static boolean isForce(Scene scene, TriggerHit hit, Token noun) {
    return scene.nounClass(hit.sentence(), noun) == NounClass.ARMED;
  }

  /// Whether a noun is something that can go off. "No bombs were found", and "weapons" may be
  /// of any sort.
  private boolean isExplosive(TriggerHit hit, Token noun) {
    boolean none =
        hit.sentence().children(noun, "det").stream()
            .anyMatch(det -> det.text().equalsIgnoreCase("no"));
    if (none || ARMS.holds(noun)) {
      return false;
    }
    return weapons
        .headedBy(hit.sentence(), noun.index())
        .map(found -> found.value().isExplosive())
        .orElse(noun.nameTag().endsWith("-WEAPON"));
  }

  private static boolean isGroup(Scene scene, TriggerHit hit, Token noun) {
    NounClass kind = scene.nounClass(hit.sentence(), noun);
    return kind == NounClass.ARMED || kind == NounClass.BODY;
  }

  /// Those who can grant what is asked of them: a state and its servants, an armed group, or a body
  /// by name.
  private static boolean isPower(Scene scene, TriggerHit hit, Token noun) {
    return scene.nounClass(hit.sentence(), noun).isForce()
        || scene.nouns().ofLemma(noun.lemma()).isForce()
        || isGroup(scene, hit, noun) && noun.upos().equals("PROPN");
  }

  /// "asked the government to lift the ban".
  private static boolean hasInfinitive(TriggerHit hit) {
    return hit.sentence().children(hit.head(), "xcomp").stream()
        .anyMatch(
            verb ->
                hit.sentence().children(verb, "mark").stream()
                    .anyMatch(mark -> mark.text().equalsIgnoreCase("to")));
  }

  private static boolean canBeSeized(Scene scene, TriggerHit hit, Token noun) {
    NounClass kind = scene.nounClass(hit.sentence(), noun);
    return kind == NounClass.AREA
        || kind == NounClass.FACILITY
        || kind == NounClass.STATE
        || noun.nameTag().endsWith("-PLACE")
        || noun.upos().equals("PRON") && noun.lemma().equals("it");
  }

  private static boolean canAct(Scene scene, TriggerHit hit, Token noun) {
    NounClass kind = scene.nounClass(hit.sentence(), noun);
    return kind.isParty() || noun.upos().equals("PRON") || noun.nameTag().endsWith("-PLACE");
  }

  private boolean canFight(Scene scene, TriggerHit hit, Token noun) {
    NounClass kind = scene.nounClass(hit.sentence(), noun);
    return kind.isParty()
        || noun.upos().equals("PRON")
        || noun.nameTag().endsWith("-PLACE")
        || noun.nameTag().endsWith("-WEAPON")
        || weapons.headedBy(hit.sentence(), noun.index()).isPresent();
  }

  private static boolean canRule(Scene scene, TriggerHit hit, Token noun) {
    NounClass kind = scene.nounClass(hit.sentence(), noun);
    return kind == NounClass.STATE
        || kind == NounClass.BODY
        || kind == NounClass.ARMED
        || kind == NounClass.PERSON
        || noun.nameTag().endsWith("-PLACE");
  }

  /// Something that can go off, as subject or object of a verb of exploding.
  private boolean explodes(TriggerHit hit) {
    Clause clause = hit.clause();
    Optional<Token> subject = clause.subject();
    if (hit.trigger().words().equals("explode") || hit.trigger().words().equals("detonate")) {
      return true;
    }
    return subject.map(noun -> isExplosive(hit, noun) || isBlast(noun)).orElse(false)
        || clause.patient().map(noun -> isExplosive(hit, noun)).orElse(false);
  }

  private static boolean isBlast(Token noun) {
    return switch (noun.lemma().toLowerCase(Locale.ROOT)) {
      case "explosion", "blast", "bombing", "explosive" -> true;
      default -> false;
    };
  }

  private static boolean armedFollows(Scene scene, TriggerHit hit) {
    for (Token noun : Clause.joined(hit.sentence(), hit.head(), "of")) {
      if (isForce(scene, hit, noun) || noun.nameTag().endsWith("-PERSON")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPreposition(TriggerHit hit, Set<String> prepositions) {
    for (String preposition : prepositions) {
      if (!hit.joined(preposition).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// An adverb beside the trigger: "fatally shot", "wounded mortally"; in "shot five, one fatally"
  /// it belongs to the one.
  private static boolean hasAdverb(TriggerHit hit, Set<String> adverbs) {
    ParsedSentence sentence = hit.sentence();
    for (int i : new int[] {hit.first().index() - 1, hit.last().index() + 1}) {
      boolean inside = i >= 0 && i < sentence.size();
      if (inside && adverbs.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(Scene scene, TriggerHit hit, Set<String> words) {
    ParsedSentence sentence = hit.sentence();
    int from = Math.max(0, hit.first().index() - WINDOW);
    int to = Math.min(sentence.size() - 1, hit.last().index() + WINDOW);
    for (int i = from; i <= to; i++) {
      if (i >= hit.first().index() && i <= hit.last().index()) {
        continue;
      }
      Token word = sentence.token(i);
      if (words.contains(word.lemma().toLowerCase(Locale.ROOT)) && !saysSo(scene, hit, word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word names who says what a trigger tells: in "gunmen seized two women, police said"
  /// the police have no part in it.
  private static boolean saysSo(Scene scene, TriggerHit hit, Token word) {
    Span told = scene.span(hit.first(), hit.last());
    Span named = scene.span(word, word);
    return scene.statements().stream()
        .filter(statement -> statement.source().isPresent())
        .filter(statement -> statement.source().get().span().contains(named))
        .anyMatch(statement -> statement.content().stream().anyMatch(part -> part.contains(told)));
  }
}
