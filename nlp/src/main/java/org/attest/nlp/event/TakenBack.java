package org.attest.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.event.RealisRules.Position;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds what an outlet takes back: "On Thursday this station reported the death of a student.
/// The report was false." The death did not happen, as the outlet itself now says. And what a
/// sentence calls untrue: "Reports of an attack are false."
final class TakenBack {
  private static final LemmaSet FALSE_ALARMS = LemmaSet.load("false-alarms.tsv");

  private final RealisRules rules;

  TakenBack(RealisRules rules) {
    this.rules = rules;
  }

  /// Marks the events of which a sentence says that what is told of them is untrue: "Reports of
  /// an attack on the mill are false", "Messages about it do not correspond to reality". Whoever
  /// says so denies them.
  void markUntrue(Scene scene, List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      Optional<Token> document = document(draft);
      if (document.isPresent() && draft.factuality.counts()) {
        Span word = scene.span(document.get(), document.get());
        draft.factuality = Factuality.NEGATED;
        draft.statement =
            draft
                .statement
                .map(scene.statements()::get)
                .filter(statement -> statement.cue().overlaps(word))
                .map(Statement::within)
                .orElse(draft.statement);
      }
    }
  }

  /// The noun for what is told of an event, if the sentence calls that untrue.
  private Optional<Token> document(EventDraft draft) {
    ParsedSentence sentence = draft.sentence();
    for (Token at = draft.hit.head(); !at.isRoot(); at = sentence.token(at.head())) {
      boolean told =
          at != draft.hit.head()
              && at.is("nsubj")
              && !at.isRoot()
              && (rules.at(Position.TOLD, sentence, at.index()).isPresent()
                  || rules.at(Position.RUMOUR, sentence, at.index()).isPresent());
      if (told) {
        return isUntrue(sentence, at.head()) ? Optional.of(at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isUntrue(ParsedSentence sentence, int predicate) {
    boolean negated =
        sentence.children(sentence.token(predicate), "advmod").stream()
            .anyMatch(word -> List.of("not", "n't").contains(word.text().toLowerCase(Locale.ROOT)));
    Position position = negated ? Position.TRUE : Position.UNTRUE;
    return rules.at(position, sentence, predicate).isPresent();
  }

  /// Marks the events told in a statement right before such a sentence as not having happened,
  /// in the outlet's own voice; and those that the same sentence explains.
  void mark(Scene scene, List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      if (draft.factuality.counts() && !draft.hit.isVerb() && isExplained(draft)) {
        draft.factuality = Factuality.NEGATED;
      }
    }
    for (ParsedSentence sentence : scene.report().sentences()) {
      boolean whole = takesBack(sentence);
      for (EventDraft draft : drafts) {
        boolean told =
            draft.sentence().index() == sentence.index() - 1
                && !draft.speech
                && draft.factuality.counts()
                && (whole ? draft.statement.isPresent() : isDenied(sentence, draft));
        if (told) {
          draft.factuality = Factuality.NEGATED;
          draft.statement = Optional.empty();
        }
      }
    }
  }

  /// "People told of an explosion at the mill: it was thunder", "the blast turned out to be a
  /// drill": what the noun names was none.
  private static boolean isExplained(EventDraft draft) {
    ParsedSentence sentence = draft.sentence();
    for (int i = draft.hit.last().index() + 1; i < sentence.size(); i++) {
      Token noun = sentence.token(i);
      if (!FALSE_ALARMS.holds(noun) || sentence.children(noun, "cop").isEmpty()) {
        continue;
      }
      boolean it =
          sentence.children(noun, "nsubj").stream()
              .anyMatch(subject -> subject.text().equalsIgnoreCase("it"));
      boolean turnedOut =
          noun.is("xcomp")
              && sentence.children(sentence.token(noun.head()), "nsubj").stream()
                  .anyMatch(subject -> subject.index() == draft.hit.head().index());
      if (it || turnedOut) {
        return true;
      }
    }
    return false;
  }

  /// "This paper published an item about an explosion. There was no explosion."
  private boolean isDenied(ParsedSentence sentence, EventDraft draft) {
    boolean document = false;
    for (Token token : draft.sentence().tokens()) {
      document |= rules.at(Position.TOLD, draft.sentence(), token.index()).isPresent();
    }
    if (!document || draft.hit.isVerb()) {
      return false;
    }
    for (Token noun : sentence.tokens()) {
      boolean none =
          noun.lemma().equalsIgnoreCase(draft.hit.head().lemma())
              && sentence.children(noun, "det").stream()
                  .anyMatch(det -> det.text().equalsIgnoreCase("no"));
      boolean there =
          noun.is("nsubj")
              && !noun.isRoot()
              && !sentence.children(sentence.token(noun.head()), "expl").isEmpty();
      if (none && there) {
        return true;
      }
    }
    return false;
  }

  /// "The report was false."
  private boolean takesBack(ParsedSentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean document =
          token.is("nsubj")
              && !token.isRoot()
              && rules.at(Position.TOLD, sentence, token.index()).isPresent();
      if (document && rules.at(Position.UNTRUE, sentence, token.head()).isPresent()) {
        return sentence.children(token, "det").stream()
            .anyMatch(
                det -> det.text().equalsIgnoreCase("the") || det.text().equalsIgnoreCase("that"));
      }
    }
    return false;
  }
}
