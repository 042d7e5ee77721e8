package org.attest.nlp.actor;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.reading.ReportActor;
import org.attest.core.report.Span;

/// The actors of one report and where they are mentioned, mentions in text order.
///
/// @param publisher index of the actor who published the report; absent if the text does not say
public record ActorsFound(
    List<ReportActor> actors, List<ActorMention> mentions, Optional<Integer> publisher) {
  public static final ActorsFound NONE = new ActorsFound(List.of(), List.of(), Optional.empty());

  public ActorsFound {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
  }

  /// The actor that is mentioned at a place: of the mentions that overlap it the longest.
  public Optional<Integer> actorAt(Span span) {
    return mentionAt(span).map(ActorMention::actor);
  }

  /// The longest mention that overlaps a place.
  public Optional<ActorMention> mentionAt(Span span) {
    ActorMention best = null;
    for (ActorMention mention : mentions) {
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (mention.span().overlaps(span)
          && (best == null || mention.span().length() > best.span().length())) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }
}
