package org.attest.core.reading;

import java.util.List;
import org.attest.core.report.ReportId;

/// What one report says, as one reader version reads it. Lists are in text order; indices in
/// other types refer to them.
///
/// @param report the report that was read
/// @param reader version of model and data, for example `reader-1+3f2a90c1`; readings are
///     cached under it
/// @param dateline what the report says of its own origin
/// @param blocks headline, body, boilerplate, ...; together they cover all of the text but
///     white space
/// @param sentences in text order
/// @param actors the actors that the mentions and arguments refer to
/// @param mentions actors, places, times and quantities
/// @param statements who says what
/// @param events event mentions
/// @param flaws words that could not be taken at face value
public record Reading(
    ReportId report,
    String reader,
    Dateline dateline,
    List<Block> blocks,
    List<Sentence> sentences,
    List<ReportActor> actors,
    List<Mention> mentions,
    List<Statement> statements,
    List<EventMention> events,
    List<Flaw> flaws) {
  public Reading {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    flaws = List.copyOf(flaws);
  }

  /// The mentions of one kind, in text order.
  public <T extends Mention> List<T> mentions(Class<T> kind) {
    return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
