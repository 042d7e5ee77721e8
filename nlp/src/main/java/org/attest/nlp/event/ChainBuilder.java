package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Toll;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Decides which mentions of a report speak of the same event.
///
/// Mentions are taken in text order. One joins the chain that speaks most for it, unless
/// something speaks against it: another target, place, day or toll, or words such as "another"
/// and "separate". Definite nouns ("the attack") need the least evidence.
final class ChainBuilder {
  /// What must speak for a join, by how the mention is told.
  private static final int NEEDED = 3;

  private static final Set<String> APART =
      Set.of(
          "another",
          "separate",
          "second",
          "other",
          "different",
          "new",
          "further",
          "third",
          "fourth",
          "repeat",
          "similar",
          "additional",
          "next",
          "earlier",
          "previous",
          "subsequent",
          "several",
          "past",
          "recent");

  private static final Set<String> SEPARATE = Set.of("separate", "unrelated", "different");

  private final Scene scene;
  private final ArgumentNames names;

  ChainBuilder(Scene scene) {
    this.scene = scene;
    this.names = new ArgumentNames(scene);
  }

  private static final class Chain {
    final int number;
    final List<EventDraft> members = new ArrayList<>();

    Chain(int number) {
      this.number = number;
    }
  }

  /// Numbers the drafts, which stand in text order.
  void number(List<EventDraft> drafts) {
    List<Chain> chains = new ArrayList<>();
    goOnWithThePast(drafts);
    for (EventDraft draft : drafts) {
      Chain chain =
          draft.takesUp.map(event -> chains.get(event.chain)).orElseGet(() -> best(draft, chains));
      chain.members.add(draft);
      draft.chain = chain.number;
    }
    mergeLate(chains);
  }

  /// "Ten years ago a tank blew up here. Five men died": harm that stands right behind
  /// something past, without a time or place of its own, is part of that.
  private static void goOnWithThePast(List<EventDraft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      EventDraft before = drafts.get(i - 1);
      EventDraft draft = drafts.get(i);
      boolean next =
          draft.sentence().index() == before.sentence().index() + 1
              && draft.sentence().block() == before.sentence().block();
      boolean past =
          before.background
              && before.time.isPresent()
              && before.hit.trigger().type() == EventType.ASSAULT;
      if (next && past && isHarmWithoutScene(draft) && !draft.hit.clause().subject().isEmpty()) {
        draft.background = true;
        draft.takesUp = Optional.of(before);
      }
    }
  }

  /// The chain that speaks most for a mention; a new one if none speaks enough.
  private Chain best(EventDraft draft, List<Chain> chains) {
    Chain best = null;
    int bestScore = Integer.MIN_VALUE;
    List<Chain> attacks = chains.stream().filter(ChainBuilder::isAttack).toList();
    if (attacks.size() == 1
        && isHarmWithoutScene(draft)
        && attacks.getFirst().members.stream()
            .noneMatch(
                known ->
                    realis(draft) != realis(known) && !isContested(draft, known)
                        || forbidden(draft, known))) {
      return attacks.getFirst();
    }
    for (int i = chains.size() - 1; i >= 0; i--) {
      int score = score(draft, chains.get(i));
      if (score > bestScore) {
        bestScore = score;
        best = chains.get(i);
      }
    }
    if (best == null || bestScore < NEEDED) {
      best = new Chain(chains.size());
      chains.add(best);
    }
    return best;
  }

  /// "A deckhand was shot in the arm and left behind": harm without anybody who did it, a time
  /// or a place is part of the one attack that the report has told.
  private static boolean isHarmWithoutScene(EventDraft draft) {
    return draft.hit.isVerb()
        && (draft.hit.trigger().frame().name().equals("harm")
            || draft.hit.trigger().frame().name().equals("die"))
        && draft.hit.trigger().type() == EventType.ASSAULT
        && draft.sentence().block() == Block.Kind.BODY
        && draft.isNews()
        && draft.time.isEmpty()
        && draft.place.isEmpty()
        && !draft.has(Argument.Role.AGENT);
  }

  private static boolean isAttack(Chain chain) {
    return chain.members.stream().anyMatch(EventDraft::isAttack);
  }

  /// What a later mention tells may show two chains to be one.
  private void mergeLate(List<Chain> chains) {
    for (int i = 0; i < chains.size(); i++) {
      for (int k = i + 1; k < chains.size(); k++) {
        Chain first = chains.get(i);
        Chain second = chains.get(k);
        if (!first.members.isEmpty() && !second.members.isEmpty() && alike(first, second)) {
          for (EventDraft draft : second.members) {
            draft.chain = first.number;
          }
          first.members.addAll(second.members);
          second.members.clear();
        }
      }
    }
  }

  /// Whether two chains share a participant who suffers, and nothing tells them apart.
  private boolean alike(Chain first, Chain second) {
    boolean shared = false;
    for (EventDraft draft : second.members) {
      boolean contested = isContested(draft, first);
      for (EventDraft known : first.members) {
        if (score(draft, known, contested) == Integer.MIN_VALUE) {
          return false;
        }
        shared |= names.share(draft, known, Argument.Role.TARGET, Argument.Role.VICTIM);
      }
    }
    return shared;
  }

  private int score(EventDraft draft, Chain chain) {
    int best = Integer.MIN_VALUE;
    int distance = Integer.MAX_VALUE;
    boolean contested = isContested(draft, chain);
    for (EventDraft member : chain.members) {
      int score = score(draft, member, contested);
      if (score == Integer.MIN_VALUE) {
        return score;
      }
      best = Math.max(best, score);
      distance = Math.min(distance, draft.sentence().index() - member.sentence().index());
    }
    return best - Math.min(2, distance / 6);
  }

  /// How much speaks for two mentions being one event; the least value if something forbids it.
  ///
  /// @param contested whether one denies what the other's chain tells
  private int score(EventDraft draft, EventDraft known, boolean contested) {
    boolean untold = realis(draft) != realis(known) && !contested;
    if (!sameKind(draft, known) || untold || forbidden(draft, known)) {
      return Integer.MIN_VALUE;
    }
    int score = 0;
    boolean definite =
        !draft.hit.isVerb() && (RealisFinder.isDefinite(draft.hit) || isPredicate(draft.hit));
    if (definite && isAside(draft, known)) {
      score += 1;
    } else if (definite || isPresupposed(draft)) {
      score += named(draft) && !(isNamedByPlace(draft) && samePlace(draft, known)) ? 1 : 3;
    }
    if (takesUpClause(draft, known)) {
      score += 4;
    }
    if (isSameSeizureOfPower(draft, known)) {
      score += 3;
    }
    if (draft.hit.head().lemma().equalsIgnoreCase(known.hit.head().lemma())) {
      score += 1;
    }
    if (!shared(draft.modes, known.modes).isEmpty()) {
      score += 1;
    }
    if (names.share(draft, known, Argument.Role.TARGET, Argument.Role.VICTIM)) {
      score += 3;
    }
    if (names.share(draft, known, Argument.Role.AGENT, Argument.Role.AGENT)) {
      score += 1;
    }
    if (samePlace(draft, known)) {
      score += 1;
    }
    if (sameTime(draft, known)) {
      score += 2;
    }
    if (sameToll(draft, known)) {
      score += 2;
    }
    if (isTollOnly(draft) && known.isNews()) {
      score += 3;
    }
    if (deniesWhatWasTold(draft, known)) {
      score += 3;
    }
    if (isOwned(draft) && known.isNews() && (samePlace(draft, known) || leavesOpen(draft, known))) {
      score += 2;
    }
    boolean near = draft.sentence().index() - known.sentence().index() <= 2;
    if (near && hasPronoun(draft)) {
      score += 2;
    }
    boolean headline = known.sentence().index() == 0 && draft.sentence().index() <= 4;
    if (headline && !(named(draft) && isOfOthers(draft, known))) {
      score += 2;
    }
    if (!draft.hit.isVerb() && isIndefinite(draft.hit) && !headline) {
      score -= 1;
    }
    if (known.background && draft.isNews()) {
      // "the attack" in the news is no blast that was only told to date it
      score -= 1;
    }
    return score;
  }

  /// "In a separate operation three were arrested. ... The operation": the first one was told
  /// in passing, so another one is more likely to be meant.
  private static boolean isAside(EventDraft draft, EventDraft known) {
    boolean separate =
        known.sentence().children(known.hit.head(), "amod").stream()
            .anyMatch(child -> SEPARATE.contains(child.lemma().toLowerCase(Locale.ROOT)));
    return separate && draft.sentence() != known.sentence();
  }

  /// Whether somebody takes responsibility for it: for what the report tells of the same place,
  /// most likely.
  private boolean isOwned(EventDraft draft) {
    return draft.statement.map(scene.statements()::get).filter(Claims::owns).isPresent();
  }

  /// Whether a mention says neither where nor to whom, and nothing else of the means: "the group
  /// said that it had planted the bomb".
  private static boolean leavesOpen(EventDraft draft, EventDraft known) {
    boolean alike = known.modes.isEmpty() || !shared(draft.modes, known.modes).isEmpty();
    return alike && draft.place.isEmpty() && !draft.hasSufferer();
  }

  /// "two groups claim attack": what a headline says was claimed or denied has been told.
  private boolean isPresupposed(EventDraft draft) {
    if (draft.hit.isVerb()
        || draft.sentence().block() != Block.Kind.HEADLINE
        || draft.statement.isEmpty()) {
      return false;
    }
    return switch (scene.statements().get(draft.statement.get()).act()) {
      case CLAIM, CLAIM_RESPONSIBILITY, ADMIT, DENY, ACCUSE -> true;
      default -> false;
    };
  }

  /// "A bomb killed 31 people, an attack blamed on rebels": the noun takes up the clause before
  /// it.
  private static boolean takesUpClause(EventDraft draft, EventDraft known) {
    Token noun = draft.hit.first();
    if (draft.hit.isVerb() || known.sentence() != draft.sentence() || !isIndefinite(draft.hit)) {
      return false;
    }
    int comma = noun.index() - 2;
    boolean listed =
        draft.hit.head().is("conj")
            || !draft.sentence().children(draft.hit.head(), "conj").isEmpty();
    return !listed
        && comma > known.hit.last().index()
        && draft.sentence().token(comma).text().equals(",");
  }

  /// Power is seized once: "days after their takeover" and "since defeating the government".
  private boolean isSameSeizureOfPower(EventDraft draft, EventDraft known) {
    return draft.modes.contains("seize")
        && known.modes.contains("seize")
        && (isOverPower(draft) || isOverPower(known))
        && names.share(draft, known, Argument.Role.AGENT, Argument.Role.AGENT);
  }

  /// Whether what is seized is power itself, or a government.
  private boolean isOverPower(EventDraft draft) {
    for (Role role : draft.roles(Argument.Role.TARGET)) {
      ParsedSentence sentence = role.phrase().sentence();
      return scene.nounClass(sentence, role.phrase().head()) == NounClass.STATE;
    }
    return draft.hit.isVerb();
  }

  /// Whether running text has told the one of other people or things than the other names.
  private boolean isOfOthers(EventDraft draft, EventDraft known) {
    return known.hasSufferer()
        && known.sentence().block() == Block.Kind.BODY
        && !names.share(draft, known, Argument.Role.TARGET, Argument.Role.VICTIM);
  }

  /// "the Kabul airport bombing" and "their killing" say themselves which one is meant.
  private boolean named(EventDraft draft) {
    for (Role role : draft.roles) {
      boolean name = role.phrase().head().nameTag().length() > 2;
      boolean known =
          names.actor(role).map(actor -> scene.actors().actors().get(actor).named()).orElse(false);
      boolean member = role.rule().equals(Members.RULE);
      if ((name || known) && !member && role.role() != Argument.Role.AGENT) {
        return true;
      }
    }
    return false;
  }

  /// "the strike on Korda": what names it is the place where it was.
  private static boolean isNamedByPlace(EventDraft draft) {
    return draft.place.isPresent()
        && draft.roles.stream()
            .filter(role -> role.role() != Argument.Role.AGENT)
            .allMatch(role -> isPlace(draft, role.phrase()));
  }

  private static boolean isPlace(EventDraft draft, NounPhrase phrase) {
    Span place = draft.place.orElseThrow().span();
    return phrase.first().start() == place.start() && phrase.last().end() == place.end();
  }

  /// "Fifty-eight people were injured": no deed of its own, so the report's event is meant.
  private static boolean isTollOnly(EventDraft draft) {
    boolean harm =
        draft.hit.is(Trigger.Flag.PASSIVE_HARM)
            || draft.hit.is(Trigger.Flag.EFFECT) && !draft.has(Argument.Role.AGENT);
    boolean dated = draft.time.flatMap(time -> time.value().days()).isPresent();
    if (!harm || draft.place.isPresent() && dated) {
      return false;
    }
    for (Role role : draft.roles) {
      if (role.phrase().head().nameTag().endsWith("-PERSON")) {
        return false;
      }
    }
    return true;
  }

  /// Pronouns take up people of an event just told.
  private static boolean hasPronoun(EventDraft draft) {
    for (Role role : draft.roles) {
      if (role.phrase().head().upos().equals("PRON") && role.role() != Argument.Role.AGENT) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameKind(EventDraft draft, EventDraft known) {
    EventType type = draft.hit.trigger().type();
    if (type != known.hit.trigger().type()) {
      return false;
    }
    if (type != EventType.ASSAULT) {
      return draft.modes.isEmpty()
          || known.modes.isEmpty()
          || !shared(draft.modes, known.modes).isEmpty();
    }
    boolean abduction = draft.modes.contains("abduct");
    boolean ruin = draft.modes.contains("destroy") && draft.tolls.isEmpty();
    boolean kind =
        abduction == known.modes.contains("abduct")
            && (!ruin || known.modes.contains("destroy") || known.modes.contains("explosives"));
    return kind || draft.hit.is(Trigger.Flag.VAGUE) || known.hit.is(Trigger.Flag.VAGUE);
  }

  private boolean forbidden(EventDraft draft, EventDraft known) {
    if ((draft.speech || known.speech) && !sameSpeech(draft, known)) {
      return true;
    }
    if (isApart(draft.hit)) {
      return true;
    }
    if (draft.sentence() == known.sentence()
        && !draft.hit.isVerb()
        && !known.hit.isVerb()
        && draft.hit.head().is("conj")) {
      return true;
    }
    boolean sameSentence = draft.sentence() == known.sentence();
    if (sameSentence
        && (EventTimeFinder.anchor(draft, List.of(known)).isPresent()
            || EventTimeFinder.anchor(known, List.of(draft)).isPresent())) {
      return true;
    }
    if (draft.background != known.background
        && (known.time.isPresent()
            || draft.time.isPresent()
            || draft.background && draft.hit.isVerb())
        && !isTakenUp(draft)
        && !names.share(draft, known, Argument.Role.TARGET, Argument.Role.VICTIM)) {
      return true;
    }
    return disjointTimes(draft, known)
        || disjointPlaces(draft, known)
        || differInAll(draft, known)
        || underOtherHeading(draft, known)
        || draft.shareOf.isPresent() && draft.shareOf.equals(known.shareOf)
        || differInNumber(draft.hit, known.hit)
        || differInSite(draft, known)
        || differInMeans(draft, known)
        || disowns(draft, known)
        || disowns(known, draft)
        || names.clash(draft, known)
        || disjointTolls(draft, known);
  }

  /// One speaker who says the same sort of thing.
  private boolean sameSpeech(EventDraft draft, EventDraft known) {
    return draft.modes.equals(known.modes)
        && names.share(draft, known, Argument.Role.AGENT, Argument.Role.AGENT);
  }

  private boolean isContested(EventDraft draft, Chain chain) {
    return chain.members.stream().anyMatch(member -> isContested(draft, member));
  }

  /// "The paper reported an attack on a bus. There was no attack": one event, told and denied.
  private boolean isContested(EventDraft draft, EventDraft known) {
    boolean denied =
        draft.factuality == Factuality.NEGATED && known.factuality.counts()
            || known.factuality == Factuality.NEGATED && draft.factuality.counts();
    return denied
        && !speaker(draft).equals(speaker(known))
        && (names.share(draft, known, Argument.Role.TARGET, Argument.Role.VICTIM)
            || deniesWhatWasTold(draft, known)
            || isTakenUp(known));
  }

  /// "the attack", without a word on whom it was against: the rest of its chain says that.
  private static boolean isTakenUp(EventDraft draft) {
    return !draft.hit.isVerb()
        && draft.roles.stream().allMatch(role -> role.role() == Argument.Role.AGENT)
        && RealisFinder.isDefinite(draft.hit);
  }

  /// "There was no attack", right after somebody told of one: which other could be meant? "We
  /// are for a vote, not for violence" speaks of none.
  private static boolean deniesWhatWasTold(EventDraft draft, EventDraft known) {
    return draft.factuality == Factuality.NEGATED
        && known.factuality.counts()
        && !draft.hit.isVerb()
        && draft.sentence().children(draft.hit.head(), "case").isEmpty()
        && draft.roles.isEmpty()
        && draft.sentence().index() - known.sentence().index() <= 2;
  }

  private static boolean realis(EventDraft draft) {
    return draft.factuality == Factuality.HAPPENED || draft.factuality == Factuality.DENIED;
  }

  /// "the attack" takes up no "attacks". How many bodies there are says nothing of that.
  private static boolean differInNumber(TriggerHit draft, TriggerHit known) {
    if (draft.isVerb()
        || draft.is(Trigger.Flag.PASSIVE_HARM)
        || known.is(Trigger.Flag.PASSIVE_HARM)) {
      return false;
    }
    return known.isVerb()
        ? isPlural(draft) && !hasArticle(draft)
        : isPlural(draft) != isPlural(known);
  }

  /// "the shooting at the checkpoint" takes up no explosion elsewhere, and no bombing of which
  /// nothing says where it was.
  private static boolean differInMeans(EventDraft draft, EventDraft known) {
    boolean elsewhere =
        known.place.isPresent()
            ? !samePlace(draft, known)
            : draft.modes.contains("firearms") != known.modes.contains("firearms");
    return !draft.hit.isVerb()
        && draft.place.isPresent()
        && elsewhere
        && !draft.modes.isEmpty()
        && !known.modes.isEmpty()
        && shared(draft.modes, known.modes).isEmpty();
  }

  /// "It had fixed the charge, the group said. It had no hand in the shooting": whoever owns
  /// up to one thing and to no part in another speaks of two.
  private boolean disowns(EventDraft draft, EventDraft known) {
    return isOwned(known)
        && speaker(draft).isPresent()
        && speaker(draft).equals(speaker(known))
        && RealisFinder.isWithoutPart(draft.hit);
  }

  /// "the depot explosion" is none at a ferry terminal: two nouns, each with a site of its own.
  private boolean differInSite(EventDraft draft, EventDraft known) {
    Optional<Token> site = site(draft);
    Optional<Token> other = site(known);
    return site.isPresent()
        && other.isPresent()
        && site.get().head() == draft.hit.head().index()
        && site.get().is("compound")
        && !site.get().lemma().equalsIgnoreCase(other.get().lemma());
  }

  private Optional<Token> site(EventDraft draft) {
    return draft.hit.isVerb()
        ? Optional.empty()
        : draft.roles(Argument.Role.TARGET).stream()
            .map(role -> role.phrase().head())
            .filter(noun -> scene.nounClass(draft.sentence(), noun) == NounClass.FACILITY)
            .findFirst();
  }

  private static boolean isPlural(TriggerHit hit) {
    return hit.head().xpos().equals("NNS") || hit.head().xpos().equals("NNPS");
  }

  /// "the attacks" may take up what was told; "its attacks" are whatever it does.
  private static boolean hasArticle(TriggerHit hit) {
    return !hit.sentence().children(hit.head(), "det").isEmpty();
  }

  /// "another attack", "a second device exploded", "a third missile struck".
  private static boolean isApart(TriggerHit hit) {
    if (!hit.isVerb()) {
      return isAnother(hit.sentence(), hit.head());
    }
    boolean blast = hit.trigger().frame().name().equals("blast") || hit.isFoundDevice();
    Optional<Token> thing = hit.clause().subject().or(() -> hit.clause().patient());
    return thing
        .filter(noun -> blast || noun.nameTag().endsWith("-WEAPON"))
        .map(noun -> isAnother(hit.sentence(), noun))
        .orElse(false);
  }

  private static boolean isAnother(ParsedSentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      if ((child.is("amod") || child.is("det") || child.is("compound"))
          && APART.contains(child.lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// "called it an assassination", "it was an attack": the noun says what the thing told is.
  private static boolean isPredicate(TriggerHit hit) {
    return hit.head().is("xcomp") || !hit.sentence().children(hit.head(), "cop").isEmpty();
  }

  private static boolean isIndefinite(TriggerHit hit) {
    for (Token child : hit.sentence().children(hit.head(), "det")) {
      if (child.lemma().equalsIgnoreCase("a") || child.lemma().equalsIgnoreCase("an")) {
        return true;
      }
    }
    return false;
  }

  private static boolean disjointTimes(EventDraft draft, EventDraft known) {
    return draft.time.isPresent()
        && known.time.isPresent()
        && !draft.time.get().value().overlaps(known.time.get().value());
  }

  /// "Korda, 2 October, 05:40. Four dead. Lemne, 2 October, 15:00. Two dead": each heading sets
  /// another scene.
  private static boolean underOtherHeading(EventDraft draft, EventDraft known) {
    return draft.heading.isPresent()
        && known.heading.isPresent()
        && draft.heading.get() != known.heading.get();
  }

  private static boolean sameTime(EventDraft draft, EventDraft known) {
    Optional<DateInterval> both =
        draft.time.flatMap(
            time -> known.time.flatMap(other -> time.value().intersect(other.value())));
    return both.flatMap(DateInterval::days).map(days -> days <= 2).orElse(false);
  }

  private static boolean disjointPlaces(EventDraft draft, EventDraft known) {
    if (draft.place.isEmpty() || known.place.isEmpty()) {
      return false;
    }
    PlaceReference a = draft.place.get().value();
    PlaceReference b = known.place.get().value();
    boolean country = a.country().isPresent() && b.country().isPresent();
    if (country && !a.country().equals(b.country())) {
      return true;
    }
    boolean settlements =
        a.precision() == PlaceReference.Precision.SETTLEMENT
            && b.precision() == PlaceReference.Precision.SETTLEMENT;
    return settlements && !a.name().equalsIgnoreCase(b.name());
  }

  /// "Police shot three men in Oruna. Soldiers shot a teacher in Belt": others did it to others
  /// elsewhere.
  private boolean differInAll(EventDraft draft, EventDraft known) {
    return isTold(draft)
        && isTold(known)
        && !samePlace(draft, known)
        && draft.place.get().value().precision() == known.place.get().value().precision()
        && !names.share(draft, known, Argument.Role.AGENT, Argument.Role.AGENT)
        && !names.share(draft, known, Argument.Role.TARGET, Argument.Role.VICTIM);
  }

  /// Whether a clause says who did it to whom and where.
  private static boolean isTold(EventDraft draft) {
    return draft.hit.isVerb()
        && draft.place.isPresent()
        && draft.has(Argument.Role.AGENT)
        && draft.hasSufferer();
  }

  private static boolean samePlace(EventDraft draft, EventDraft known) {
    return draft.place.isPresent()
        && known.place.isPresent()
        && draft.place.get().value().name().equalsIgnoreCase(known.place.get().value().name());
  }

  private static boolean sameToll(EventDraft draft, EventDraft known) {
    for (Toll toll : draft.tolls) {
      for (Toll other : known.tolls) {
        if (toll.category() == other.category()
            && toll.quantity().low().orElse(0) > 1
            && toll.quantity().equals(other.quantity())) {
          return true;
        }
      }
    }
    return false;
  }

  /// Exact tolls of named or described groups that differ tell two events; totals may be
  /// updates, and two speakers may differ on those harmed in one event.
  private boolean disjointTolls(EventDraft draft, EventDraft known) {
    if (!speaker(draft).equals(speaker(known))
        && draft.sentence().index() - known.sentence().index() <= 2
        && names.share(draft, known, Argument.Role.TARGET, Argument.Role.VICTIM)) {
      return false;
    }
    for (Toll toll : draft.tolls) {
      for (Toll other : known.tolls) {
        // One person by name may be one of the two.
        boolean one = toll.individual() || other.individual();
        boolean comparable =
            toll.category() == other.category() && !toll.part() && !other.part() && !one;
        if (comparable
            && toll.quantity().isExact()
            && other.quantity().isExact()
            && toll.group().isPresent()
            && other.group().isPresent()
            && !toll.quantity().equals(other.quantity())) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<String> speaker(EventDraft draft) {
    return draft
        .statement
        .flatMap(index -> scene.statements().get(index).source())
        .map(Statement.Source::name);
  }

  private static Set<String> shared(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }
}
