package org.attest.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.event.EventDraft.Sourced;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;
import org.jspecify.annotations.Nullable;

/// Finds where an event happened: the finest place among those that belong to it most closely.
final class EventPlaceFinder {
  private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital");

  /// How far behind a speaker's name the place may stand where the speaker works, in code
  /// points.
  private static final int NEAR = 30;

  private final MarkThresholds marks;
  private final TakenOut takenOut = new TakenOut();
  private final LemmaSet carePlaces = LemmaSet.load("care-places.tsv");
  private final LemmaSet careVerbs = LemmaSet.load("care-verbs.tsv");

  EventPlaceFinder(MarkThresholds marks) {
    this.marks = marks;
  }

  Optional<Sourced<PlaceReference>> find(
      Scene scene, EventDraft draft, List<EventDraft> others, Predicate<Token> speaking) {
    Optional<Sourced<PlaceReference>> outside = takenOut.find(scene, draft);
    if (outside.isPresent()) {
      return outside;
    }
    PlaceMention best = null;
    int bestScore = Integer.MAX_VALUE;
    ParsedSentence sentence = draft.sentence();
    for (PlaceMention mention : scene.places()) {
      Span span = mention.span();
      if (span.start() >= sentence.end() || span.end() <= sentence.start()) {
        continue;
      }
      Optional<Token> head = Attachment.headOf(sentence, span);
      if (head.isEmpty() || isNotWhere(scene, draft, mention, head.get(), speaking)) {
        continue;
      }
      Attachment attachment = Attachment.of(draft, others, head.get(), speaking);
      boolean loose = attachment == Attachment.SENTENCE || attachment == Attachment.CLAUSE;
      boolean crowded = attachment == Attachment.SENTENCE && others.size() > 1;
      if (attachment == Attachment.FOREIGN || crowded || loose && !located(sentence, head.get())) {
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
    if (best == null) {
      best = marked(scene, draft, speaking);
    }
    if (best == null) {
      return takenUp(scene, draft).or(() -> same(scene, draft)).or(() -> ofTarget(scene, draft));
    }
    return Optional.of(new Sourced<>(best.place(), best.span()));
  }

  /// The place that the model is surest of, if it is sure enough; of places as sure, the
  /// finest.
  private @Nullable PlaceMention marked(Scene scene, EventDraft draft, Predicate<Token> speaking) {
    ParsedSentence sentence = draft.sentence();
    PlaceMention best = null;
    double most = 0;
    for (PlaceMention mention : scene.places()) {
      Optional<Token> head =
          mention.span().start() >= sentence.start() && mention.span().end() <= sentence.end()
              ? Attachment.headOf(sentence, mention.span())
              : Optional.empty();
      if (head.isEmpty() || isNotWhere(scene, draft, mention, head.get(), speaking)) {
        continue;
      }
      double sure = marks.place(draft, head.get());
      boolean finer =
          best != null
              && sure > 0
              && mention.place().precision().compareTo(best.place().precision()) < 0;
      if (best == null ? sure > 0 : finer || sure > most + 0.2) {
        most = sure;
        best = mention;
      }
    }
    return best;
  }

  /// "died of his wounds at the Irin hospital", "were evacuated to the hospital in Irin":
  /// where people were brought who had been harmed elsewhere.
  private boolean isOfCare(ParsedSentence sentence, Span place, Token head) {
    Token at = head;
    boolean ofCare =
        sentence.tokens().stream()
            .filter(word -> word.start() >= place.start() && word.end() <= place.end())
            .anyMatch(carePlaces::holds);
    while (at.is("nmod") && !at.isRoot()) {
      at = sentence.token(at.head());
      ofCare |= carePlaces.holds(at);
    }
    return ofCare && !at.isRoot() && careVerbs.holds(sentence.token(at.head()));
  }

  /// "in the city": the last town named before; "a missile struck a barn there": the last place
  /// of the sentence.
  private static Optional<Sourced<PlaceReference>> takenUp(Scene scene, EventDraft draft) {
    ParsedSentence sentence = draft.sentence();
    for (Token word : sentence.children(draft.hit.anchor(), "advmod")) {
      if (word.text().equalsIgnoreCase("there")) {
        return lastPlace(scene, sentence, word.start());
      }
    }
    for (String preposition : new String[] {"in", "at", "near"}) {
      for (Token noun : joined(draft, preposition)) {
        boolean definite =
            sentence.children(noun, "det").stream()
                .anyMatch(det -> det.lemma().equalsIgnoreCase("the"));
        if (definite && TOWNS.contains(noun.lemma().toLowerCase(java.util.Locale.ROOT))) {
          return lastTown(scene, noun.start());
        }
      }
    }
    return Optional.empty();
  }

  /// "a strike on the settlement of Korda did not take place": the town that the target is.
  private static Optional<Sourced<PlaceReference>> ofTarget(Scene scene, EventDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return draft.roles(Argument.Role.TARGET).stream()
        .flatMap(role -> Clause.joined(sentence, role.phrase().head(), "of").stream())
        .flatMap(
            name ->
                scene.places().stream()
                    .filter(place -> place.span().contains(scene.span(name, name))))
        .findFirst()
        .map(place -> new Sourced<>(place.place(), place.span()));
  }

  /// "at the same market", "on the same spot": the last place named before.
  private static Optional<Sourced<PlaceReference>> same(Scene scene, EventDraft draft) {
    ParsedSentence sentence = draft.sentence();
    for (Token noun : sentence.subtree(draft.hit.anchor())) {
      boolean again =
          sentence.children(noun, "amod").stream()
              .anyMatch(word -> word.lemma().equalsIgnoreCase("same"));
      NounClass kind = scene.nounClass(sentence, noun);
      if (again && (kind == NounClass.AREA || kind == NounClass.FACILITY)) {
        return lastTown(scene, noun.start());
      }
    }
    return Optional.empty();
  }

  private static List<Token> joined(EventDraft draft, String preposition) {
    ParsedSentence sentence = draft.sentence();
    List<Token> found = Clause.joined(sentence, draft.hit.head(), preposition);
    return found.isEmpty() ? Clause.joined(sentence, draft.hit.anchor(), preposition) : found;
  }

  private static Optional<Sourced<PlaceReference>> lastPlace(
      Scene scene, ParsedSentence sentence, int before) {
    return scene.places().stream()
        .filter(mention -> mention.span().start() >= sentence.start())
        .filter(mention -> mention.span().end() <= before)
        .reduce((first, last) -> last)
        .map(mention -> new Sourced<>(mention.place(), mention.span()));
  }

  private static Optional<Sourced<PlaceReference>> lastTown(Scene scene, int before) {
    Sourced<PlaceReference> last = null;
    for (PlaceMention mention : scene.places()) {
      if (mention.span().end() > before) {
        break;
      }
      if (mention.place().precision() == PlaceReference.Precision.SETTLEMENT) {
        last = new Sourced<>(mention.place(), mention.span());
      }
    }
    return Optional.ofNullable(last);
  }

  private boolean isNotWhere(
      Scene scene, EventDraft draft, PlaceMention mention, Token head, Predicate<Token> speaking) {
    return saysWho(scene, draft, mention, head, speaking)
        || isOfCare(draft.sentence(), mention.span(), head);
  }

  /// Whether a place says who acts or who speaks, not where.
  private static boolean saysWho(
      Scene scene, EventDraft draft, PlaceMention mention, Token head, Predicate<Token> speaking) {
    return isActor(draft.sentence(), head, draft)
        || isSpeakers(draft.sentence(), head, speaking)
        || standsBehindSpeaker(scene, mention.span());
  }

  /// "..., Dr Sol, of the Irin hospital, said": between a speaker and the word of saying,
  /// wherever the parser hung it.
  private static boolean standsBehindSpeaker(Scene scene, Span place) {
    return scene.statements().stream()
        .anyMatch(
            statement ->
                place.end() <= statement.cue().start()
                    && statement
                        .source()
                        .map(Statement.Source::span)
                        .filter(source -> source.end() <= place.start())
                        .filter(source -> place.start() - source.end() <= NEAR)
                        .isPresent());
  }

  /// "Dr Sol, of the Irin hospital, said": where a speaker belongs.
  private static boolean isSpeakers(
      ParsedSentence sentence, Token place, Predicate<Token> speaking) {
    Token at = place;
    while (!at.isRoot()) {
      Token head = sentence.token(at.head());
      if (at.is("nsubj")) {
        return speaking.test(head);
      }
      if (!at.is("nmod") && !at.is("appos") && !at.is("compound") && !at.is("flat")) {
        return false;
      }
      at = head;
    }
    return false;
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
    // "with help from the neighbouring country", "a convoy for Ostel"
    for (Token child : sentence.children(head, "case")) {
      switch (child.lemma().toLowerCase(java.util.Locale.ROOT)) {
        case "from", "with", "for", "by", "between" -> {
          return true;
        }
        default -> {}
      }
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
        case "of" -> {
          // "in the town of Dar Melhun"
          return !head.isRoot() && located(sentence, sentence.token(head.head()));
        }
        default -> {}
      }
    }
    return false;
  }
}
