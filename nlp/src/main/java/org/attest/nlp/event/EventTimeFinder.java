package org.attest.nlp.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.Statement;
import org.attest.core.reading.TimeExpression;
import org.attest.core.report.Span;
import org.attest.nlp.event.EventDraft.Sourced;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds when an event happened: by a time of its own, of its clause, of its sentence, or by the
/// event it is told to come after or before. The day of the report is never taken by default.
final class EventTimeFinder {

  Optional<Sourced<DateInterval>> find(
      Scene scene, EventDraft draft, List<EventDraft> others, Predicate<Token> speaking) {
    Sourced<DateInterval> best = null;
    int rank = Attachment.FOREIGN.ordinal();
    int distance = Integer.MAX_VALUE;
    ParsedSentence sentence = draft.sentence();
    for (TimeMention mention : scene.times()) {
      Optional<DateInterval> interval = interval(mention);
      Optional<Token> head = within(sentence, mention.span());
      if (interval.isEmpty() || head.isEmpty() || bounds(sentence, head.get())) {
        continue;
      }
      if (datesTelling(scene, draft, mention.span())) {
        continue;
      }
      Attachment attachment = Attachment.of(draft, others, head.get(), speaking);
      if (attachment == Attachment.FOREIGN && Attachment.follows(sentence, draft.hit, head.get())) {
        attachment = Attachment.CLAUSE;
      }
      int far = Math.abs(head.get().index() - draft.hit.head().index());
      if (attachment == Attachment.SENTENCE && others.size() > 1) {
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
    return Optional.ofNullable(best);
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

  /// "days after their takeover": not before it; "two days before he was killed": not after it.
  static Optional<Sourced<DateInterval>> bound(EventDraft draft, List<EventDraft> others) {
    ParsedSentence sentence = draft.sentence();
    for (EventDraft other : others) {
      if (other == draft || other.time.isEmpty() || other.chain == draft.chain) {
        continue;
      }
      Token anchor = other.hit.anchor();
      if (!hangsOn(sentence, anchor, draft)) {
        continue;
      }
      DateInterval time = other.time.get().value();
      Span evidence = other.time.get().span();
      if (introducedBy(sentence, anchor, "after") || introducedBy(sentence, anchor, "since")) {
        return time.earliest().map(day -> new Sourced<>(DateInterval.from(day), evidence));
      }
      if (introducedBy(sentence, anchor, "before")) {
        return time.latest().map(day -> new Sourced<>(DateInterval.until(day), evidence));
      }
    }
    return Optional.empty();
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

  private static boolean introducedBy(ParsedSentence sentence, Token token, String word) {
    if (NounPhrase.hasCase(sentence, token, word)) {
      return true;
    }
    for (Token child : sentence.children(token)) {
      if ((child.is("mark") || child.is("advmod")) && child.text().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /// "before Friday", "until May", "since 2015" are bounds, not the time itself; only days are.
  private static boolean bounds(ParsedSentence sentence, Token head) {
    return NounPhrase.hasCase(sentence, head, "until");
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
