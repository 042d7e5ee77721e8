package org.attest.nlp.event;

import java.util.List;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Reads what a statement of a party does: accuses, denies, threatens, or speaks in public of an
/// event. Experts, witnesses, hospitals and outlets are no parties; whoever denies a part of their
/// own is one.
final class SpeechReader {
  private enum Sort {
    PUBLIC,
    VENUE
  }

  private final DeedLexicon deeds;
  private final TriggerLexicon triggers;
  private final PhraseIndex<Sort> words = new PhraseIndex<>();

  SpeechReader(DeedLexicon deeds, TriggerLexicon triggers) {
    this.deeds = deeds;
    this.triggers = triggers;
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/speech.tsv", 2)) {
      words.add(row.cell(0), row.choice(1, Sort.class));
    }
  }

  Optional<SpeechAct> read(
      Scene scene, ParsedSentence sentence, Statement statement, Token cue, List<EventDraft> told) {
    SourceKind kind = statement.source().orElseThrow().kind();
    boolean party = kind == SourceKind.OFFICIAL || kind == SourceKind.ARMED_GROUP;
    boolean accused = kind == SourceKind.OTHER || kind == SourceKind.NGO;
    Optional<Token> predicate = predicate(sentence, statement);
    if (statement.act() == Act.DENY) {
      boolean own =
          accused
              && predicate.map(verb -> isOwnPart(scene, sentence, statement, verb)).orElse(false);
      return party || own ? Optional.of(SpeechAct.without(EventType.REJECT)) : Optional.empty();
    }
    if (!party || statement.act() == Act.BELIEVE) {
      return Optional.empty();
    }
    Optional<SpeechAct> content =
        predicate.flatMap(verb -> ofContent(scene, sentence, statement, verb));
    boolean open = content.isEmpty() && isOpen(sentence, statement, cue);
    return open && speaksOf(scene, statement, told)
        ? Optional.of(SpeechAct.without(EventType.CONSULT))
        : content;
  }

  /// The word that heads what is said, if that is a clause about somebody.
  private static Optional<Token> predicate(ParsedSentence sentence, Statement statement) {
    Span content = statement.content().getFirst();
    return content.start() < sentence.end()
        ? Attachment.headOf(sentence, content)
        : Optional.empty();
  }

  private Optional<SpeechAct> ofContent(
      Scene scene, ParsedSentence sentence, Statement statement, Token head) {
    var clause = new Clause(sentence, head);
    Optional<Deed> deed = deeds.of(sentence, head);
    boolean promise = statement.act() == Act.PROMISE;
    if (deed.isEmpty()) {
      boolean charges = statement.act() == Act.CLAIM && triggers.mayBeAssault(sentence, head);
      return charges && Modality.isAsserted(sentence, head)
          ? clause.agent().flatMap(doer -> accusation(scene, sentence, statement, doer, "allege"))
          : Optional.empty();
    }
    Deed said = deed.get();
    if (said.kind() == Deed.Kind.THREAT) {
      boolean own =
          clause.subject().map(who -> Party.isOwn(scene, sentence, statement, who)).orElse(false);
      boolean threatens = promise || own && Modality.isFuture(sentence, head);
      return threatens && !said.negated() ? threat(scene, sentence, said) : Optional.empty();
    }
    if (said.negated() || !Modality.isAsserted(sentence, head)) {
      return Optional.empty();
    }
    Optional<Token> doer = doer(sentence, said, clause);
    if (said.needsGroup()) {
      doer = doer.filter(who -> Party.isArmed(scene, sentence, who));
    }
    String mode = said.kind() == Deed.Kind.BAD ? "disapprove" : "allege";
    return doer.flatMap(who -> accusation(scene, sentence, statement, who, mode));
  }

  /// "denied involvement", "denied that its men were there", "said the party had no part in it".
  private boolean isOwnPart(Scene scene, ParsedSentence sentence, Statement statement, Token head) {
    boolean part =
        deeds.of(sentence, head).map(deed -> deed.kind() == Deed.Kind.PART).orElse(false);
    return part
        || !NounLike.isVerb(head)
        || new Clause(sentence, head)
            .subject()
            .map(who -> Party.isOwn(scene, sentence, statement, who))
            .orElse(false);
  }

  /// Of whom it is said: the subject, or whose work the subject is.
  private static Optional<Token> doer(ParsedSentence sentence, Deed said, Clause clause) {
    boolean work = said.kind() == Deed.Kind.PART && said.last().lemma().equals("of");
    if (work) {
      List<Token> owners = Clause.joined(sentence, said.predicate(), "of");
      return owners.isEmpty() ? Optional.empty() : Optional.of(owners.getFirst());
    }
    return clause.agent();
  }

  private static Optional<SpeechAct> accusation(
      Scene scene, ParsedSentence sentence, Statement statement, Token who, String mode) {
    return Party.named(scene, sentence, who)
        .filter(party -> !Party.isOwn(scene, sentence, statement, party))
        .map(party -> NounPhrase.around(sentence, party))
        .map(party -> SpeechAct.against(EventType.ACCUSE, mode, party));
  }

  private static Optional<SpeechAct> threat(Scene scene, ParsedSentence sentence, Deed said) {
    for (Token child : sentence.children(said.predicate())) {
      boolean hit = child.is("obj") || child.is("obl") && isAgainst(sentence, child);
      if (hit && Party.is(scene, sentence, child)) {
        return Optional.of(
            SpeechAct.against(EventType.THREATEN, "violence", NounPhrase.around(sentence, child)));
      }
    }
    return Optional.empty();
  }

  private static boolean isAgainst(ParsedSentence sentence, Token noun) {
    return NounPhrase.hasCase(sentence, noun, "against")
        || NounPhrase.hasCase(sentence, noun, "on")
        || NounPhrase.hasCase(sentence, noun, "to");
  }

  /// Made known on a day that is told, or at an occasion for statements.
  private boolean isOpen(ParsedSentence sentence, Statement statement, Token cue) {
    boolean dated =
        statement.time().flatMap(time -> time.days()).map(days -> days <= 2).orElse(false);
    if (dated && has(sentence, cue, Sort.PUBLIC)
        || statement.act() == Act.CLAIM_RESPONSIBILITY && dated) {
      return true;
    }
    for (Token child : sentence.children(cue)) {
      boolean occasion = child.is("obl") || child.is("obj") || child.is("iobj");
      if (occasion && (has(sentence, child, Sort.VENUE) || isCompoundVenue(sentence, child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompoundVenue(ParsedSentence sentence, Token noun) {
    return noun.index() > 0
        && words
            .at(sentence, noun.index() - 1)
            .filter(hit -> hit.value() == Sort.VENUE && hit.last().index() == noun.index())
            .isPresent();
  }

  private boolean has(ParsedSentence sentence, Token token, Sort sort) {
    return words.at(sentence, token.index()).filter(hit -> hit.value() == sort).isPresent();
  }

  /// Whether the content tells an event.
  private static boolean speaksOf(Scene scene, Statement statement, List<EventDraft> told) {
    for (EventDraft draft : told) {
      Span words = scene.span(draft.hit.first(), draft.hit.last());
      if (statement.content().stream().anyMatch(piece -> piece.contains(words))) {
        return true;
      }
    }
    return statement.act() == Act.CLAIM_RESPONSIBILITY;
  }
}
