package org.attest.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.report.Span;
import org.attest.nlp.event.EventDraft.Sourced;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds where an event happened: the finest place among those that belong to it most closely.
final class EventPlaceFinder {

  Optional<Sourced<PlaceReference>> find(
      Scene scene, EventDraft draft, List<EventDraft> others, Predicate<Token> speaking) {
    PlaceMention best = null;
    int bestScore = Integer.MAX_VALUE;
    ParsedSentence sentence = draft.sentence();
    for (PlaceMention mention : scene.places()) {
      Span span = mention.span();
      if (span.start() >= sentence.end() || span.end() <= sentence.start()) {
        continue;
      }
      Optional<Token> head = Attachment.headOf(sentence, span);
      if (head.isEmpty() || isActor(sentence, head.get(), draft)) {
        continue;
      }
      Attachment attachment = Attachment.of(draft, others, head.get(), speaking);
      if (attachment == Attachment.FOREIGN) {
        continue;
      }
      // How close comes first; among places as close, the finest.
      int score =
          attachment.ordinal() * 100
              + mention.place().precision().ordinal() * 10
              + (located(sentence, head.get()) ? 0 : 5);
      if (score < bestScore) {
        bestScore = score;
        best = mention;
      }
    }
    return Optional.ofNullable(best).map(found -> new Sourced<>(found.place(), found.span()));
  }

  /// A country that acts, possesses or describes an actor says who, not where.
  private static boolean isActor(ParsedSentence sentence, Token head, EventDraft draft) {
    for (Role role : draft.roles) {
      boolean acting = role.role() == org.attest.core.reading.Argument.Role.AGENT;
      if (acting && role.phrase().holds(head)) {
        return true;
      }
    }
    if (head.is("nsubj") || head.is("nmod:poss") || head.is("obl:agent")) {
      return true;
    }
    if (head.is("compound") || head.is("amod")) {
      Token noun = sentence.token(head.head());
      return noun.nameTag().endsWith("STATE_BODY")
          || noun.nameTag().endsWith("ORGANISATION")
          || noun.nameTag().endsWith("ARMED_GROUP");
    }
    return false;
  }

  private static boolean located(ParsedSentence sentence, Token head) {
    for (Token child : sentence.children(head, "case")) {
      switch (child.lemma().toLowerCase(java.util.Locale.ROOT)) {
        case "in", "at", "near", "outside", "inside", "around", "on" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
