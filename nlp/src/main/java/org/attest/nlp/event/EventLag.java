package org.attest.nlp.event;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventAnchor;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.TimeExpression;
import org.attest.core.report.Span;
import org.attest.nlp.event.EventDraft.Anchor;
import org.attest.nlp.event.EventDraft.Sourced;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// How long one event came after another: of "gunmen shot three policemen on Thursday, one day
/// after a bombing", one day. When one of the two is dated, so is the other.
///
/// @param length between the two
/// @param span the words that say so
record EventLag(Period length, Span span) {
  /// Two events whose own days are vaguer than this date nothing else.
  private static final int MOST_DAYS = 3;

  /// Dates whichever of an event and its anchor has no time, by the other.
  static void date(Scene scene, EventDraft draft) {
    Optional<Anchor> anchor = draft.anchor;
    Optional<EventLag> lag = anchor.flatMap(found -> before(scene, draft.sentence(), found));
    if (anchor.isEmpty() || lag.isEmpty() || isOfTelling(scene, draft, lag.get())) {
      return;
    }
    EventDraft other = anchor.get().event();
    boolean after = anchor.get().side() == EventAnchor.Side.AFTER;
    if (other.time.isEmpty()) {
      other.time = lag.get().from(draft.time, !after);
    } else if (draft.time.isEmpty()) {
      draft.time = lag.get().from(other.time, after);
    }
  }

  /// "They will leave on Friday, their chief said, a week after the clash": what is only to come
  /// came after nothing, so the lag is that of the saying between the two.
  private static boolean isOfTelling(Scene scene, EventDraft draft, EventLag lag) {
    return !draft.factuality.counts()
        && draft
            .statement
            .map(index -> scene.statements().get(index).cue().start())
            .filter(cue -> cue > draft.hit.last().start() && cue < lag.span().start())
            .isPresent();
  }

  /// Whether a unit of time stands right before "after" or "before": "two days after".
  static boolean precedes(ParsedSentence sentence, Token word) {
    if (word.index() == 0) {
      return false;
    }
    Token unit = sentence.token(word.index() - 1);
    return switch (unit.lemma().toLowerCase(Locale.ROOT)) {
      case "hour", "day", "night", "week", "month", "year", "decade" -> true;
      default -> false;
    };
  }

  /// The length told right before "after" or "before".
  private static Optional<EventLag> before(Scene scene, ParsedSentence sentence, Anchor anchor) {
    Optional<Token> word = EventTimeFinder.introducer(anchor.event(), anchor.side());
    if (word.isEmpty() || word.get().index() == 0) {
      return Optional.empty();
    }
    Token last = sentence.token(word.get().index() - 1);
    for (TimeMention mention : scene.times()) {
      boolean adjacent = mention.span().end() == scene.span(last, last).end();
      if (adjacent && mention.time().type() == TimeExpression.Type.DURATION) {
        return length(mention.time().value()).map(found -> new EventLag(found, mention.span()));
      }
    }
    return theDay(scene, sentence, last);
  }

  /// "the day after the attack" came one day after it.
  private static Optional<EventLag> theDay(Scene scene, ParsedSentence sentence, Token unit) {
    boolean day =
        unit.lemma().equalsIgnoreCase("day")
            && unit.index() > 0
            && sentence.token(unit.index() - 1).text().equalsIgnoreCase("the");
    return day
        ? Optional.of(
            new EventLag(Period.ofDays(1), scene.span(sentence.token(unit.index() - 1), unit)))
        : Optional.empty();
  }

  /// The length of a duration in the notation of TIMEX3; absent for hours and for vague ones,
  /// `PXD`.
  private static Optional<Period> length(String value) {
    try {
      return Optional.of(Period.parse(value));
    } catch (DateTimeParseException vague) {
      return Optional.empty();
    }
  }

  private Optional<Sourced<DateInterval>> from(
      Optional<Sourced<DateInterval>> time, boolean later) {
    return time.map(Sourced::value)
        .filter(known -> known.days().map(days -> days <= MOST_DAYS).orElse(false))
        .map(
            known ->
                new DateInterval(
                    known.earliest().map(day -> shifted(day, later)),
                    known.latest().map(day -> shifted(day, later))))
        .map(days -> new Sourced<>(days, span));
  }

  private LocalDate shifted(LocalDate day, boolean later) {
    return later ? day.plus(length) : day.minus(length);
  }
}
