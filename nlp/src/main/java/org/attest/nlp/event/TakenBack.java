package org.attest.nlp.event;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Factuality;
import org.attest.nlp.event.RealisRules.Position;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds what an outlet takes back: "On Thursday this station reported the death of a student.
/// The report was false." The death did not happen, as the outlet itself now says.
final class TakenBack {
  private static final LemmaSet FALSE_ALARMS = LemmaSet.load("false-alarms.tsv");

  private final RealisRules rules;

  TakenBack(RealisRules rules) {
    this.rules = rules;
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
  // drill":
  /// what the noun names was none.
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
