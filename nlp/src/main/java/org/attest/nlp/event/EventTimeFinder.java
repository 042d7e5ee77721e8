package org.attest.nlp.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventAnchor;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.Statement;
import org.attest.core.reading.TimeExpression;
import org.attest.core.report.Span;
import org.attest.nlp.event.EventDraft.Anchor;
import org.attest.nlp.event.EventDraft.Sourced;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;
import org.jspecify.annotations.Nullable;

/// Finds when an event happened: by a time of its own, of its clause, of its sentence, or by
/// the event it is told to come after or before. The day of the report is never taken by
/// default.
final class EventTimeFinder {
  private static final LemmaSet FAREWELLS = LemmaSet.load("farewells.tsv");

  private static final Set<String> DAWN = Set.of("dawn", "daybreak", "sunrise");

  Optional<Sourced<DateInterval>> find(
      Scene scene, EventDraft draft, List<EventDraft> others, Predicate<Token> speaking) {
    Sourced<DateInterval> best = null;
    int rank = Attachment.FOREIGN.ordinal();
    int distance = Integer.MAX_VALUE;
    ParsedSentence sentence = draft.sentence();
    for (TimeMention mention : scene.times()) {
      Optional<Token> head = within(sentence, mention.span());
      Optional<DateInterval> interval =
          head.flatMap(word -> interval(mention).flatMap(days -> limited(sentence, word, days)));
      if (interval.isEmpty() || head.isEmpty()) {
        continue;
      }
      if (datesTelling(scene, draft, mention.span())
          || datesState(draft)
          || datesFarewell(draft, head.get())) {
        continue;
      }
      Attachment attachment = Attachment.of(draft, others, head.get(), speaking);
      if (attachment == Attachment.FOREIGN && Attachment.follows(sentence, draft.hit, head.get())) {
        attachment = Attachment.CLAUSE;
      }
      if (attachment != Attachment.OWN && isDawnAfter(draft, mention, head.get())) {
        interval = interval.get().latest().map(DateInterval::day);
      }
      if (mayDateTelling(scene, draft, head.get(), interval.get())
          || datesFigure(scene, draft, head.get())
          || LaterDeaths.isTold(draft.hit)) {
        interval = interval.get().latest().map(DateInterval::until);
      }
      if (attachment != Attachment.OWN && isAnchor(draft)) {
        // "on Sunday, a day after the mayor was shot": Sunday is the day of the other event
        continue;
      }
      int far = Math.abs(head.get().index() - draft.hit.head().index());
      if (attachment == Attachment.SENTENCE && others.size() > 1) {
        continue;
      }
      if (attachment != Attachment.OWN && Breaches.isBroken(draft)) {
        continue;
      }
      if (attachment.ordinal() < rank || attachment.ordinal() == rank && far < distance) {
        if (attachment != Attachment.FOREIGN) {
          best = new Sourced<>(interval.get(), mention.span());
          rank = attachment.ordinal();
          distance = far;
        }
      }
    }
    return Optional.ofNullable(best).map(time -> untilPublished(scene, draft, time));
  }

  /// What is told as having happened was over when the report came out: "this week" and "at
  /// midnight" end with its day.
  private static Sourced<DateInterval> untilPublished(
      Scene scene, EventDraft draft, Sourced<DateInterval> time) {
    if (!draft.factuality.counts()) {
      return time;
    }
    return BackgroundFinder.published(scene.report())
        .flatMap(day -> DateInterval.until(day).intersect(time.value()))
        .map(days -> new Sourced<>(days, time.span()))
        .orElse(time);
  }

  /// "accused the group of the attack on Thursday": the day of the attack, or of the
  /// accusation; by then it had happened. "took responsibility for a bombing last month" was
  /// not said last month.
  private static boolean mayDateTelling(
      Scene scene, EventDraft draft, Token time, DateInterval interval) {
    if (draft.hit.isVerb() || draft.statement.isEmpty() || !RealisFinder.isDefinite(draft.hit)) {
      return false;
    }
    Statement statement = scene.statements().get(draft.statement.get());
    if (isInClause(draft, statement)) {
      return false;
    }
    Statement.Act act = statement.act();
    boolean ofEvent =
        act == Statement.Act.ACCUSE
            || act == Statement.Act.CLAIM_RESPONSIBILITY
            || act == Statement.Act.DENY
            || act == Statement.Act.ADMIT;
    return ofEvent
        && interval.days().map(days -> days <= 2).orElse(false)
        && Attachment.follows(draft.sentence(), draft.hit, time);
  }

  /// "The ministry put the toll at 17 on Friday", "the toll rose on Friday": the day of the count,
  /// by which it had happened. "The toll of Friday's attack" gives the day of the attack.
  private static boolean datesFigure(Scene scene, EventDraft draft, Token time) {
    Token noun = draft.hit.head();
    if (draft.hit.isVerb() || noun.isRoot() || !scene.nouns().isFigure(noun)) {
      return false;
    }
    Token at = time;
    while (!at.isRoot() && at.index() != noun.index()) {
      at = draft.sentence().token(at.head());
    }
    return at.index() != noun.index();
  }

  /// "said it had no hand in the shooting on Thursday": a verb of its own stands between the
  /// saying and the event.
  private static boolean isInClause(EventDraft draft, Statement statement) {
    Token at = draft.hit.head();
    while (!at.isRoot()) {
      at = draft.sentence().token(at.head());
      if (at.start() == statement.cue().start()) {
        return false;
      }
      if (NounLike.isVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a time says when the event was told.
  private static boolean datesTelling(Scene scene, EventDraft draft, Span time) {
    Optional<Integer> index = draft.statement;
    for (int i = 0; i < scene.statements().size() && index.isPresent(); i++) {
      Statement statement = scene.statements().get(index.get());
      if (statement.timeEvidence().equals(Optional.of(time))) {
        return true;
      }
      index = statement.within();
    }
    return false;
  }

  /// "A missile hit a house on Tuesday night, and a second one fell at dawn": that dawn is the
  /// one after the night.
  private static boolean isDawnAfter(EventDraft draft, TimeMention night, Token time) {
    ParsedSentence sentence = draft.sentence();
    return night.time().value().endsWith("TNI")
        && time.index() < draft.hit.head().index()
        && sentence.children(draft.hit.anchor(), "obl").stream()
            .anyMatch(
                word ->
                    DAWN.contains(word.lemma().toLowerCase(Locale.ROOT))
                        && NounPhrase.hasCase(sentence, word, "at"));
  }

  /// "A girl is fighting for her life tonight": tonight she is still alive, whenever she was hurt.
  private static boolean datesState(EventDraft draft) {
    ParsedSentence sentence = draft.sentence();
    Token verb = draft.hit.head();
    boolean now =
        verb.xpos().equals("VBZ")
            || verb.xpos().equals("VBP")
            || verb.xpos().equals("VBG")
                && sentence.children(verb, "aux").stream()
                    .anyMatch(aux -> aux.xpos().equals("VBZ") || aux.xpos().equals("VBP"));
    return now
        && sentence.block() == Block.Kind.BODY
        && draft.hit.isVerb()
        && draft.hit.is(Trigger.Flag.PASSIVE_HARM);
  }

  /// "The four dead were buried on Monday": they had died before. Who is buried under rubble
  /// may not be dead.
  private static boolean datesFarewell(EventDraft draft, Token time) {
    ParsedSentence sentence = draft.sentence();
    Token at = time;
    while (!at.isRoot()) {
      at = sentence.token(at.head());
      if (at.index() == draft.hit.head().index()) {
        return false;
      }
      if (FAREWELLS.holds(at)) {
        return Clause.joined(sentence, at, "under").isEmpty()
            && Clause.joined(sentence, at, "beneath").isEmpty();
      }
    }
    return false;
  }

  /// The event that an event is told to come after or before: "days after their takeover", "two
  /// days before he was killed".
  static Optional<Anchor> anchor(EventDraft draft, List<EventDraft> others) {
    ParsedSentence sentence = draft.sentence();
    for (EventDraft other : others) {
      if (other == draft || other.chain >= 0 && other.chain == draft.chain) {
        continue;
      }
      for (EventAnchor.Side side : EventAnchor.Side.values()) {
        Optional<Token> word = introducer(other, side);
        boolean linked =
            word.isPresent()
                && (hangsOn(sentence, sentence.token(word.get().head()), draft)
                    || EventLag.precedes(sentence, word.get())
                        && draft == lastBefore(word.get(), others));
        if (linked) {
          return Optional.of(new Anchor(side, other));
        }
      }
    }
    return Optional.empty();
  }

  /// The last event told before a word, which "two days after" continues wherever the parser
  /// hung it.
  private static @Nullable EventDraft lastBefore(Token word, List<EventDraft> drafts) {
    EventDraft last = null;
    for (EventDraft draft : drafts) {
      last = draft.hit.last().index() < word.index() ? draft : last;
    }
    return last;
  }

  /// The word that tells an event only to date another one: "after the mayor was shot".
  static Optional<Token> introducer(EventDraft draft, EventAnchor.Side side) {
    for (TriggerHit hit : draft.hits()) {
      for (Token child : hit.sentence().children(hit.anchor())) {
        String word = child.text().toLowerCase(Locale.ROOT);
        if ((child.is("case") || child.is("mark") || child.is("advmod")) && puts(word, side)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean puts(String word, EventAnchor.Side side) {
    return switch (side) {
      case AFTER -> word.equals("after") || word.equals("since");
      case BEFORE -> word.equals("before");
    };
  }

  /// What somebody told on a day happened by then.
  static Optional<Sourced<DateInterval>> untilTold(Scene scene, EventDraft draft) {
    Optional<Integer> index = draft.statement;
    for (int i = 0; i < scene.statements().size() && index.isPresent(); i++) {
      Statement statement = scene.statements().get(index.get());
      Optional<LocalDate> latest = statement.time().flatMap(DateInterval::latest);
      if (latest.isPresent() && statement.timeEvidence().isPresent()) {
        return Optional.of(
            new Sourced<>(DateInterval.until(latest.get()), statement.timeEvidence().get()));
      }
      index = statement.within();
    }
    return Optional.empty();
  }

  private static boolean hangsOn(ParsedSentence sentence, Token word, EventDraft draft) {
    if (word.isRoot()) {
      return false;
    }
    Token at = word;
    for (int i = 0; i < 3 && !at.isRoot(); i++) {
      at = sentence.token(at.head());
      for (TriggerHit hit : draft.hits()) {
        if (at.index() == hit.head().index() || at.index() == hit.anchor().index()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAnchor(EventDraft draft) {
    return introducer(draft, EventAnchor.Side.AFTER).isPresent()
        || introducer(draft, EventAnchor.Side.BEFORE).isPresent();
  }

  /// "as of noon" and "by Friday" say no more than that it was so by then; "until May" says
  /// when something ended.
  private static Optional<DateInterval> limited(
      ParsedSentence sentence, Token head, DateInterval days) {
    if (NounPhrase.hasCase(sentence, head, "until")) {
      return Optional.empty();
    }
    boolean by =
        NounPhrase.hasCase(sentence, head, "by") || NounPhrase.hasCase(sentence, head, "as");
    return by ? days.latest().map(DateInterval::until) : Optional.of(days);
  }

  private static Optional<DateInterval> interval(TimeMention mention) {
    TimeExpression time = mention.time();
    boolean point =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    return point && !time.value().endsWith("_REF") ? time.interval() : Optional.empty();
  }

  private static Optional<Token> within(ParsedSentence sentence, Span span) {
    if (span.start() >= sentence.end() || span.end() <= sentence.start()) {
      return Optional.empty();
    }
    return Attachment.headOf(sentence, span);
  }
}
