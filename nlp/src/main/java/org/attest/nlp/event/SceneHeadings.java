package org.attest.nlp.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.report.Span;
import org.attest.nlp.event.EventDraft.Sourced;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Headings that set the scene of what their paragraph tells, as field notes, incident logs and
/// lists of cases have them: "Korda, Tuesday 2 October, about 22:30. The mill. Five dead."
final class SceneHeadings {
  /// Words besides place and time that a heading may have: "about", "shortly after".
  private static final int OTHER_WORDS = 4;

  private SceneHeadings() {}

  /// Gives drafts without a time or a place of their own those of the heading of their paragraph.
  static void apply(Scene scene, List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      Optional<ParsedSentence> heading = heading(scene, draft.sentence());
      draft.heading = heading;
      if (heading.isEmpty()) {
        continue;
      }
      if (draft.time.isEmpty()) {
        draft.time = day(scene, heading.get());
      }
      if (draft.place.isEmpty()) {
        draft.place = place(scene, heading.get());
      }
    }
  }

  private static Optional<ParsedSentence> heading(Scene scene, ParsedSentence sentence) {
    List<ParsedSentence> all = scene.report().sentences();
    int at = sentence.index();
    while (at > 0 && !opensParagraph(scene, all.get(at - 1), all.get(at))) {
      at--;
    }
    ParsedSentence first = all.get(at);
    return first != sentence && isHeading(scene, first) ? Optional.of(first) : Optional.empty();
  }

  private static boolean opensParagraph(Scene scene, ParsedSentence before, ParsedSentence next) {
    if (before.block() != next.block()) {
      return true;
    }
    // sentences may touch: "... he said.\"They ..."
    String between = scene.report().report().text().slice(before.end(), next.start());
    return between.chars().filter(c -> c == '\n').count() > 1;
  }

  /// Whether a sentence has no verb, and little besides a place and a day.
  private static boolean isHeading(Scene scene, ParsedSentence sentence) {
    if (day(scene, sentence).isEmpty() || place(scene, sentence).isEmpty()) {
      return false;
    }
    int others = 0;
    for (Token token : sentence.tokens()) {
      if (token.upos().equals("VERB") || token.upos().equals("AUX")) {
        return false;
      }
      others += token.is("punct") || isScene(scene, token) ? 0 : 1;
    }
    return others <= OTHER_WORDS;
  }

  private static boolean isScene(Scene scene, Token token) {
    Span word = scene.span(token, token);
    return scene.times().stream().anyMatch(time -> time.span().overlaps(word))
        || scene.places().stream().anyMatch(place -> place.span().overlaps(word));
  }

  private static Optional<Sourced<DateInterval>> day(Scene scene, ParsedSentence sentence) {
    for (TimeMention mention : scene.times()) {
      Optional<DateInterval> days = mention.time().interval();
      if (within(sentence, mention.span()) && days.flatMap(DateInterval::days).isPresent()) {
        return days.map(found -> new Sourced<>(found, mention.span()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sourced<PlaceReference>> place(Scene scene, ParsedSentence sentence) {
    return scene.places().stream()
        .filter(mention -> within(sentence, mention.span()))
        .min(Comparator.comparing((PlaceMention mention) -> mention.place().precision()))
        .map(mention -> new Sourced<>(mention.place(), mention.span()));
  }

  private static boolean within(ParsedSentence sentence, Span span) {
    return span.start() >= sentence.start() && span.end() <= sentence.end();
  }
}
