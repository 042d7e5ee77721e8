package org.attest.nlp.statement;

import java.util.Optional;
import org.attest.nlp.statement.Cue.Pattern;
import org.attest.nlp.syntax.PhraseIndex;

/// Reads what a cue says, by the first of its patterns that fits.
final class CueReader {
  private final ClauseCue clauses;
  private final EventCue events;
  private final BlameCue blame;
  private final AttributionCue attributions;
  private final NounCue nouns;

  CueReader(CueSentence at) {
    this.clauses = new ClauseCue(at);
    this.events = new EventCue(at);
    this.blame = new BlameCue(at);
    this.attributions = new AttributionCue(at);
    this.nouns = new NounCue(at);
  }

  /// The statement that a cue makes, by the first of its patterns that fits.
  Optional<Said> read(PhraseIndex.Hit<Cue> hit) {
    Cue cue = hit.value();
    if (StatementFinder.isCueVerb(hit.first())) {
      for (Pattern pattern : Pattern.values()) {
        Optional<Said> said = cue.has(pattern) ? asVerb(pattern, hit) : Optional.empty();
        if (said.isPresent()) {
          return said;
        }
      }
    }
    if (cue.has(Pattern.PREPOSITION)) {
      return attributions.preposition(hit);
    }
    if (cue.has(Pattern.ADVERB)) {
      return attributions.adverb(hit);
    }
    return cue.has(Pattern.NOUN) ? nouns.read(hit) : Optional.empty();
  }

  private Optional<Said> asVerb(Pattern pattern, PhraseIndex.Hit<Cue> hit) {
    return switch (pattern) {
      case CLAUSE -> clauses.read(hit);
      case OBJECT -> events.object(hit);
      case FOR -> events.responsibility(hit);
      case BLAME -> blame.blame(hit);
      case OF -> blame.accusation(hit);
      case PASSIVE_IT -> clauses.impersonal(hit);
      case PREPOSITION, ADVERB, NOUN -> Optional.empty();
    };
  }
}
