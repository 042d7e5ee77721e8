package org.attest.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Mention.TimeMention;
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
      Attachment attachment = Attachment.of(draft, others, head.get(), speaking);
      if (attachment == Attachment.FOREIGN && follows(sentence, draft.hit, head.get())) {
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
  Optional<Sourced<DateInterval>> untilTold(
      Scene scene, EventDraft draft, List<EventDraft> others, Predicate<Token> speaking) {
    ParsedSentence sentence = draft.sentence();
    for (TimeMention mention : scene.times()) {
      Optional<DateInterval> interval = interval(mention);
      Optional<Token> head = within(sentence, mention.span());
      if (interval.isEmpty() || head.isEmpty() || interval.get().latest().isEmpty()) {
        continue;
      }
      if (attachedToSpeech(sentence, head.get(), speaking)) {
        return interval
            .get()
            .latest()
            .map(day -> new Sourced<>(DateInterval.until(day), mention.span()));
      }
    }
    return Optional.empty();
  }

  private static boolean attachedToSpeech(
      ParsedSentence sentence, Token token, Predicate<Token> speaking) {
    Token at = token;
    for (int i = 0; i < 4 && !at.isRoot(); i++) {
      if (at.is("ccomp") || at.is("acl")) {
        return false;
      }
      at = sentence.token(at.head());
      if (NounLike.isVerb(at)) {
        return speaking.test(at);
      }
    }
    return false;
  }

  /// "took responsibility for a bombing outside the airport last month": no verb and no comma part
  /// the event from the time, so the time is the event's, whatever verb it was attached to.
  private static boolean follows(ParsedSentence sentence, TriggerHit hit, Token time) {
    if (hit.isVerb() || time.index() <= hit.last().index()) {
      return false;
    }
    for (int i = hit.last().index() + 1; i < time.index(); i++) {
      Token between = sentence.token(i);
      if (NounLike.isVerb(between) || between.text().equals(",")) {
        return false;
      }
    }
    return true;
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
