package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.reading.Argument;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Mention.QuantityMention;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.Toll;
import org.attest.core.report.Span;
import org.attest.nlp.event.EventDraft.Sourced;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Counts that a sentence shares out over several times: "killed ten people in Korda, four on
/// Tuesday night and six at dawn on Wednesday" tells two events, and the ten are none of either.
final class Breakdown {
  /// Words between a number and its time: "six at dawn on Wednesday".
  private static final int WORDS_BETWEEN = 3;

  private Breakdown() {}

  /// One number with the time it is said of.
  private record Share(Token word, QuantityMention number, Sourced<DateInterval> time) {}

  /// The events among which a count is shared out; the one that counts them all is then told in
  /// general. Empty if nothing is shared out.
  static List<EventDraft> of(Scene scene, EventDraft all) {
    Optional<Toll> total =
        all.tolls.stream().filter(toll -> !toll.part() && toll.quantity().isExact()).findFirst();
    if (total.isEmpty() || !all.factuality.counts()) {
      return List.of();
    }
    List<Share> shares = shares(scene, all, total.get().span());
    long sum = shares.stream().mapToLong(share -> low(share.number())).sum();
    long days = shares.stream().map(share -> share.time().value()).distinct().count();
    if (shares.size() < 2 || days < shares.size() || sum != low(total.get())) {
      return List.of();
    }
    all.factuality = Factuality.GENERIC;
    return shares.stream().map(share -> event(scene, all, total.get(), share)).toList();
  }

  private static long low(QuantityMention number) {
    return number.quantity().low().orElse(0);
  }

  private static long low(Toll toll) {
    return toll.quantity().low().orElse(0);
  }

  private static List<Share> shares(Scene scene, EventDraft all, Span total) {
    ParsedSentence sentence = all.sentence();
    List<Share> shares = new ArrayList<>();
    for (int i = all.hit.last().index() + 1; i < sentence.size(); i++) {
      Token word = sentence.token(i);
      Span span = scene.span(word, word);
      Optional<QuantityMention> number =
          word.upos().equals("NUM") && span.start() >= total.end()
              ? PeopleCounter.quantityIn(scene, span).filter(found -> found.quantity().isExact())
              : Optional.empty();
      Optional<Sourced<DateInterval>> time = number.flatMap(found -> time(scene, sentence, word));
      if (number.isPresent() && time.isPresent()) {
        shares.add(new Share(word, number.get(), time.get()));
      }
    }
    return shares;
  }

  /// The time right behind a number, with nothing but prepositions and a noun in between.
  private static Optional<Sourced<DateInterval>> time(
      Scene scene, ParsedSentence sentence, Token number) {
    for (int i = number.index() + 1; i < sentence.size(); i++) {
      Token word = sentence.token(i);
      Optional<TimeMention> time =
          scene.times().stream().filter(known -> known.span().start() == word.start()).findFirst();
      if (time.isPresent()) {
        return time.get().time().interval().map(days -> new Sourced<>(days, time.get().span()));
      }
      boolean between = word.upos().equals("ADP") || word.upos().equals("NOUN");
      if (!between || i - number.index() > WORDS_BETWEEN) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static EventDraft event(Scene scene, EventDraft all, Toll total, Share share) {
    TriggerHit verb = all.hit;
    Token word = share.word();
    var event =
        new EventDraft(
            new TriggerHit(
                verb.sentence(), verb.head(), word, word, verb.trigger(), verb.carrier()));
    event.modes.addAll(all.modes);
    Stream.of(Argument.Role.AGENT, Argument.Role.WEAPON)
        .forEach(role -> event.roles.addAll(all.roles(role)));
    event.tolls.add(
        new Toll(
            total.category(),
            share.number().quantity(),
            total.group(),
            false,
            false,
            scene.span(word, word),
            total.derivation()));
    event.time = Optional.of(share.time());
    event.place = all.place;
    event.statement = all.statement;
    event.background = all.background;
    event.shareOf = Optional.of(all);
    return event;
  }
}
