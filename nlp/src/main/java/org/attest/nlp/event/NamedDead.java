package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Who it was that was killed, where a report says it by name only after it has told the deed:
/// "Gunmen killed a soldier ... Police named the dead man as Pavo Grinn". It has told there how
/// many died.
final class NamedDead {
  private enum Word {
    VERB,
    DEAD,
    STATE
  }

  private final Map<Word, Set<String>> words = new EnumMap<>(Word.class);

  NamedDead() {
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/namings.tsv", 2)) {
      words.computeIfAbsent(row.choice(0, Word.class), word -> new HashSet<>()).add(row.cell(1));
    }
  }

  /// Who is called what: the words for the dead, and the names behind them.
  private record Naming(ParsedSentence sentence, Token cue, Token dead, List<NounPhrase> names) {}

  /// @param told the events that triggers name, in text order
  List<EventDraft> find(Scene scene, List<EventDraft> told) {
    List<EventDraft> found = new ArrayList<>();
    for (ParsedSentence sentence : scene.report().sentences()) {
      if (!sentence.block().isEvidence()) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        Optional<Naming> naming = named(sentence, token).or(() -> equated(sentence, token));
        naming.ifPresent(
            names ->
                deed(scene, told, names).ifPresent(deed -> found.add(draft(scene, names, deed))));
      }
    }
    return found;
  }

  /// "Police named the dead man as X", "the victim was identified as X".
  private Optional<Naming> named(ParsedSentence sentence, Token verb) {
    if (!NounLike.isVerb(verb) || !is(Word.VERB, verb)) {
      return Optional.empty();
    }
    return new Clause(sentence, verb)
        .patient()
        .filter(noun -> isDead(sentence, noun))
        .map(noun -> new Naming(sentence, verb, noun, behindAs(sentence, verb, noun)))
        .filter(naming -> !naming.names().isEmpty());
  }

  /// The people named behind "as", which the parser hangs on the verb or on its object.
  private static List<NounPhrase> behindAs(ParsedSentence sentence, Token verb, Token object) {
    List<Token> below = new ArrayList<>(sentence.children(verb));
    below.addAll(sentence.children(object));
    return below.stream()
        .filter(name -> NounPhrase.hasCase(sentence, name, "as"))
        .flatMap(name -> people(sentence, name).stream())
        .toList();
  }

  /// "The dead man was X."
  private Optional<Naming> equated(ParsedSentence sentence, Token name) {
    if (sentence.children(name, "cop").isEmpty()) {
      return Optional.empty();
    }
    List<NounPhrase> names = people(sentence, name);
    return sentence.children(name, "nsubj").stream()
        .filter(noun -> isDead(sentence, noun) && !names.isEmpty())
        .findFirst()
        .map(noun -> new Naming(sentence, name, noun, names));
  }

  private static List<NounPhrase> people(ParsedSentence sentence, Token noun) {
    return NounPhrase.coordinated(sentence, noun).stream()
        .filter(phrase -> phrase.head().nameTag().endsWith("-PERSON"))
        .toList();
  }

  /// "the victim", "the dead man", "one of the dead".
  private boolean isDead(ParsedSentence sentence, Token noun) {
    if (isOne(noun)) {
      return Clause.joined(sentence, noun, "of").stream().anyMatch(all -> isDead(sentence, all));
    }
    return is(Word.DEAD, noun)
        || sentence.children(noun, "amod").stream().anyMatch(state -> is(Word.STATE, state));
  }

  private static boolean isOne(Token noun) {
    return noun.text().equalsIgnoreCase("one");
  }

  private boolean is(Word kind, Token token) {
    Set<String> listed = words.getOrDefault(kind, Set.of());
    return listed.contains(token.lemma().toLowerCase(Locale.ROOT))
        || listed.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /// The deed told last before it that killed as many as are named, or more where they are some of
  /// the dead.
  private static Optional<EventDraft> deed(Scene scene, List<EventDraft> told, Naming naming) {
    int cue = scene.span(naming.cue(), naming.cue()).start();
    return told.stream()
        .filter(draft -> scene.span(draft.hit.last(), draft.hit.last()).end() <= cue)
        .filter(draft -> draft.sentence() != naming.sentence())
        .filter(EventDraft::isAttack)
        .filter(draft -> draft.tolls.stream().anyMatch(toll -> fits(toll, naming)))
        .filter(draft -> !isDoer(draft, naming.dead()))
        .reduce((first, second) -> second);
  }

  /// "the dead gunman" is none of those whom the gunman killed.
  private static boolean isDoer(EventDraft draft, Token dead) {
    return draft.roles(Argument.Role.AGENT).stream()
        .anyMatch(role -> role.phrase().head().lemma().equalsIgnoreCase(dead.lemma()));
  }

  private static boolean fits(Toll toll, Naming naming) {
    return toll.category() == Toll.Category.KILLED
        && (isOne(naming.dead())
            ? toll.quantity().low().orElse(0) > 1
            : toll.quantity().equals(Quantity.exactly(naming.names().size())));
  }

  private EventDraft draft(Scene scene, Naming naming, EventDraft deed) {
    Trigger trigger = Trigger.ofVerb("named dead", EventType.ASSAULT, Set.of(), "named");
    Token cue = naming.cue();
    EventDraft draft =
        new EventDraft(new TriggerHit(naming.sentence(), cue, cue, cue, trigger, Optional.empty()));
    for (NounPhrase name : naming.names()) {
      draft.roles.add(new Role(Argument.Role.VICTIM, name, "named"));
    }
    draft.statement = RealisFinder.statementOf(scene, scene.span(cue, cue));
    draft.takesUp = Optional.of(deed);
    return draft;
  }
}
