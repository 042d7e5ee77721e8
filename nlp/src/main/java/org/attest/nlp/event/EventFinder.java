package org.attest.nlp.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.Statement;
import org.attest.nlp.actor.ActorsFound;
import org.attest.nlp.quantity.QuantitiesFound;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Finds the events of a report: triggers, roles, tolls, factuality, time, place, and which
/// mentions are one event. Pure and safe for use by many threads.
public final class EventFinder {
  private static final String VERSION = "event-1";

  /// Several events told with one time longer than this are a count over them.
  private static final int SUMMARY_DAYS = 31;

  private final Weapons weapons = new Weapons();
  private final NounClasses nouns = new NounClasses();
  private final RoleFinder roleFinder = new RoleFinder(weapons);
  private final TriggerFinder triggerFinder;
  private final MarkThresholds marks = new MarkThresholds();
  private final RealisRules realisRules = new RealisRules();
  private final RealisFinder realisFinder = new RealisFinder(realisRules, marks);
  private final TakenBack takenBack = new TakenBack(realisRules);
  private final BackgroundFinder backgroundFinder = new BackgroundFinder();
  private final EventTimeFinder timeFinder = new EventTimeFinder();
  private final EventPlaceFinder placeFinder = new EventPlaceFinder(marks);
  private final TollFinder tollFinder;
  private final NamedDead namedDead = new NamedDead();
  private final SpeechEvents speechEvents;
  private final PartyTalk partyTalk;

  /// @param lexicon of trigger words
  /// @param deeds what may be said of somebody
  public EventFinder(TriggerLexicon lexicon, DeedLexicon deeds) {
    this.triggerFinder =
        new TriggerFinder(lexicon, new LightVerbs(), new TriggerConditions(weapons));
    this.tollFinder = new TollFinder(VERSION);
    this.speechEvents =
        new SpeechEvents(new SpeechReader(deeds, lexicon), realisFinder, backgroundFinder);
    this.partyTalk = new PartyTalk(deeds, lexicon);
  }

  /// The event mentions of a report in text order.
  public List<EventMention> find(
      ParsedReport report,
      ActorsFound actors,
      List<PlaceMention> places,
      List<TimeMention> times,
      QuantitiesFound quantities,
      List<Statement> statements) {
    var scene = new Scene(report, actors, places, times, quantities, statements, nouns);
    Set<Integer> cues = new HashSet<>();
    for (Statement statement : statements) {
      cues.add(statement.cue().start());
    }
    List<EventDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      if (sentence.block().isEvidence()) {
        drafts.addAll(inSentence(scene, sentence, cues));
      }
    }
    SceneHeadings.apply(scene, drafts);
    takenBack.markUntrue(scene, drafts);
    takenBack.mark(scene, drafts);
    FoundBodies.date(drafts);
    List<EventDraft> taken = new ArrayList<>(ClaimedDeeds.find(scene, drafts));
    taken.addAll(namedDead.find(scene, drafts));
    drafts.addAll(speechEvents.find(scene, drafts));
    drafts.addAll(partyTalk.find(scene, drafts));
    drafts.addAll(taken);
    var claims = new Claims(scene);
    drafts.sort(Comparator.comparingInt(draft -> draft.hit.first().start()));
    claims.attach(drafts);
    Speakers.attach(scene, drafts);
    Members.takeUp(drafts);
    Arrivals.takeUp(drafts);
    new ChainBuilder(scene).number(drafts);
    Summaries.mark(drafts);
    drafts = withoutLooseEnds(drafts);
    bound(scene, drafts);
    var spread = new ChainSpread();
    spread.spread(drafts);
    List<EventMention> mentions = new ArrayList<>(drafts.size());
    var writer = new MentionWriter(scene, VERSION);
    for (EventDraft draft : drafts) {
      mentions.add(writer.write(draft));
    }
    return mentions;
  }

  private List<EventDraft> inSentence(Scene scene, ParsedSentence sentence, Set<Integer> cues) {
    List<TriggerHit> hits = triggerFinder.find(scene, sentence);
    if (hits.isEmpty()) {
      return List.of();
    }
    List<EventDraft> drafts = EffectJoiner.join(hits);
    for (EventDraft draft : drafts) {
      fillRoles(scene, draft);
    }
    addWeapons(scene, sentence, drafts);
    for (EventDraft draft : drafts) {
      draft.statement =
          RealisFinder.statementOf(scene, scene.span(draft.hit.first(), draft.hit.last()));
      draft.factuality = realisFinder.decide(draft, draft.statement.map(scene.statements()::get));
      draft.time = timeFinder.find(scene, draft, drafts, token -> cues.contains(token.start()));
      if (draft.factuality.counts() && liesAhead(scene, draft)) {
        draft.factuality = Factuality.PLANNED;
      }
      if (draft.factuality.counts() && isSummary(draft)) {
        draft.factuality = Factuality.GENERIC;
      }
      if (draft.factuality == Factuality.HAPPENED && isFoundDevice(draft)) {
        draft.factuality = Factuality.ATTEMPTED;
      }
      draft.place = placeFinder.find(scene, draft, drafts, token -> cues.contains(token.start()));
      draft.background = backgroundFinder.isBackground(scene, draft);
    }
    List<EventDraft> shares = new ArrayList<>();
    drafts.forEach(draft -> shares.addAll(Breakdown.of(scene, draft)));
    drafts.addAll(shares);
    return drafts;
  }

  /// What a report of Saturday tells of Monday has not happened yet.
  private static boolean liesAhead(Scene scene, EventDraft draft) {
    Optional<LocalDate> start = draft.time.flatMap(time -> time.value().earliest());
    return start
        .flatMap(day -> BackgroundFinder.published(scene.report()).map(day::isAfter))
        .orElse(false);
  }

  /// "Six people have been killed in attacks this year": a count over many events is none of
  /// them.
  private static boolean isSummary(EventDraft draft) {
    boolean many = draft.hit.head().xpos().equals("NNS") && !draft.hit.isVerb();
    return many
        && draft
            .time
            .flatMap(time -> time.value().days())
            .map(days -> days > SUMMARY_DAYS)
            .orElse(false);
  }

  /// A bomb that was found or made safe did not go off.
  private static boolean isFoundDevice(EventDraft draft) {
    return draft.hits().stream().allMatch(TriggerHit::isFoundDevice);
  }

  private void fillRoles(Scene scene, EventDraft draft) {
    for (TriggerHit hit : draft.hits()) {
      List<Role> roles = roleFinder.find(scene, hit);
      boolean effect = hit != draft.hit;
      draft.tolls.addAll(tollFinder.find(scene, hit, roles));
      for (Role role : roles) {
        Role own = effect ? asEffect(draft, role) : role;
        if (!isKnown(draft, own)) {
          draft.roles.add(own);
        }
      }
      if (effect) {
        boolean sameType = hit.trigger().type() == draft.hit.trigger().type();
        if (sameType && !hit.is(Trigger.Flag.EFFECT)) {
          draft.modes.addAll(hit.trigger().modes());
        }
      }
    }
  }

  /// People harmed by an attack on something else are its victims, not its target.
  private static Role asEffect(EventDraft draft, Role role) {
    if (role.role() == Argument.Role.TARGET && draft.has(Argument.Role.TARGET)) {
      return new Role(Argument.Role.VICTIM, role.phrase(), role.rule());
    }
    return role;
  }

  private static boolean isKnown(EventDraft draft, Role role) {
    for (Role known : draft.roles) {
      if (known.phrase().head().index() == role.phrase().head().index()) {
        return true;
      }
    }
    for (TriggerHit hit : draft.hits()) {
      boolean isTrigger =
          role.phrase().head().index() == hit.head().index() && !hit.is(Trigger.Flag.DEVICE);
      if (isTrigger) {
        return true;
      }
    }
    return false;
  }

  /// Weapons named in the sentence belong to its nearest assault and say how it was made.
  private void addWeapons(Scene scene, ParsedSentence sentence, List<EventDraft> drafts) {
    for (int i = 0; i < sentence.size(); i++) {
      Optional<PhraseIndex.Hit<Weapons.Weapon>> hit = weapons.at(sentence, i);
      Optional<EventDraft> nearest = nearestAssault(sentence, sentence.token(i), drafts);
      boolean noun =
          NounLike.isNoun(sentence.token(i))
              || sentence.token(i).is("compound")
              || sentence.token(i).is("amod");
      if (hit.isEmpty() || nearest.isEmpty() || !noun || endsInAdjective(hit.get())) {
        continue;
      }
      Attachment attachment =
          Attachment.of(nearest.get(), drafts, hit.get().last(), token -> false);
      boolean near = attachment == Attachment.OWN || attachment == Attachment.CLAUSE;
      if (!near || !weapons.isMeans(nearest.get().hit, hit.get())) {
        continue;
      }
      nearest.get().modes.addAll(hit.get().value().modes());
      Token head = hit.get().last();
      if (hit.get().value().isThing() && !head.is("compound")) {
        var phrase = org.attest.nlp.syntax.NounPhrase.around(sentence, head);
        var role = new Role(Argument.Role.WEAPON, phrase, "weapon");
        if (!isKnown(nearest.get(), role) && scene.nounClass(sentence, head) != NounClass.ARMED) {
          nearest.get().roles.add(role);
        }
      }
      i = hit.get().last().index();
    }
  }

  /// "a small armed group" has no small arms.
  private static boolean endsInAdjective(PhraseIndex.Hit<Weapons.Weapon> hit) {
    return hit.words() > 1 && hit.last().upos().equals("ADJ");
  }

  private static Optional<EventDraft> nearestAssault(
      ParsedSentence sentence, Token token, List<EventDraft> drafts) {
    EventDraft best = null;
    int least = Integer.MAX_VALUE;
    for (EventDraft draft : drafts) {
      if (draft.hit.trigger().type() != EventType.ASSAULT) {
        continue;
      }
      for (TriggerHit hit : draft.hits()) {
        int distance = Math.abs(hit.head().index() - token.index());
        if (distance < least) {
          least = distance;
          best = draft;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// "The operation" alone, an effect without people, or people treated in hospital tell no event
  /// of their own.
  private static List<EventDraft> withoutLooseEnds(List<EventDraft> drafts) {
    Set<Integer> firm = new HashSet<>();
    for (EventDraft draft : drafts) {
      if (!draft.hit.is(Trigger.Flag.VAGUE)) {
        firm.add(draft.chain);
      }
    }
    List<EventDraft> kept = new ArrayList<>(drafts.size());
    for (EventDraft draft : drafts) {
      boolean vague = draft.hit.is(Trigger.Flag.VAGUE) && !firm.contains(draft.chain);
      boolean told =
          !draft.tolls.isEmpty()
              || draft.has(Argument.Role.AGENT) && draft.hit.carrier().isPresent();
      boolean uncounted = draft.hit.is(Trigger.Flag.NUMBER) && draft.tolls.isEmpty();
      boolean idleHarm =
          draft.hit.is(Trigger.Flag.PASSIVE_HARM) && draft.tolls.isEmpty() && draft.roles.isEmpty();
      boolean idleEffect =
          draft.hit.is(Trigger.Flag.EFFECT) && draft.tolls.isEmpty() && draft.roles.isEmpty();
      if ((!vague || told) && !uncounted && !idleHarm && !idleEffect && hasParties(draft)) {
        kept.add(draft);
      }
    }
    List<EventDraft> all = List.copyOf(kept);
    kept.removeIf(draft -> isAftermath(draft) && isAlone(draft, all));
    return kept;
  }

  private static boolean isAftermath(EventDraft draft) {
    return draft.hit.is(Trigger.Flag.AFTERMATH);
  }

  /// Whether nothing tells what the people were harmed by.
  private static boolean isAlone(EventDraft aftermath, List<EventDraft> told) {
    return told.stream().noneMatch(other -> other.chain == aftermath.chain && !isAftermath(other));
  }

  /// What is only said needs somebody who says it; other acts short of force need somebody at
  /// all.
  private static boolean hasParties(EventDraft draft) {
    return switch (draft.hit.trigger().type()) {
      case ASSAULT, PROTEST, OTHER -> true;
      case COERCE ->
          !draft.roles.isEmpty()
              || draft.hit.trigger().frame().name().equals("impose")
              || isTakenUp(draft);
      case AGREE -> draft.has(Argument.Role.AGENT) || isDatedDeal(draft);
      case CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN, COOPERATE ->
          draft.has(Argument.Role.AGENT);
      case AID, RETREAT, SANCTION, MOBILIZE -> !draft.roles.isEmpty();
    };
  }

  /// "The arrests were announced with some fanfare": those that have been told, here or elsewhere.
  private static boolean isTakenUp(EventDraft draft) {
    return !draft.hit.isVerb()
        && RealisFinder.isDefinite(draft.hit)
        && draft.time.isEmpty()
        && draft.place.isEmpty();
  }

  /// "The ceasefire was signed in Tesfara on March 2."
  private static boolean isDatedDeal(EventDraft draft) {
    return draft.hit.isVerb() && (draft.time.isPresent() || draft.place.isPresent());
  }

  private static void bound(Scene scene, List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      List<EventDraft> others = new ArrayList<>();
      for (EventDraft other : drafts) {
        if (other.sentence() == draft.sentence()) {
          others.add(other);
        }
      }
      draft.anchor = EventTimeFinder.anchor(draft, others);
      EventLag.date(scene, draft);
      boolean told =
          draft.time.isEmpty() && draft.statement.isPresent() && draft.factuality.counts();
      if (told) {
        draft.time = EventTimeFinder.untilTold(scene, draft);
      }
    }
  }
}
