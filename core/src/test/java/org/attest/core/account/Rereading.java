package org.attest.core.account;

import java.util.List;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Reading;
import org.attest.core.report.Span;

/// Readings as a newer reader might make them.
final class Rereading {
  private Rereading() {}

  /// The same mentions, named by another word of their clause.
  static ReadReport of(ReadReport read, String trigger) {
    int start = read.report().text().toString().indexOf(trigger);
    Span words = new Span(read.report().id(), start, start + trigger.length());
    return with(
        read, read.reading().events().stream().map(mention -> named(mention, words)).toList());
  }

  /// Without the mention that these words name.
  static ReadReport without(ReadReport read, String trigger) {
    return with(
        read,
        read.reading().events().stream()
            .filter(mention -> !read.report().text().slice(mention.trigger()).equals(trigger))
            .toList());
  }

  private static EventMention named(EventMention mention, Span trigger) {
    return new EventMention(
        trigger,
        mention.extent(),
        mention.chain(),
        mention.type(),
        mention.modes(),
        mention.arguments(),
        mention.factuality(),
        mention.background(),
        mention.time(),
        mention.timeEvidence(),
        mention.anchor(),
        mention.place(),
        mention.placeEvidence(),
        mention.tolls(),
        mention.statement(),
        mention.derivation());
  }

  private static ReadReport with(ReadReport read, List<EventMention> events) {
    Reading old = read.reading();
    return new ReadReport(
        read.report(),
        new Reading(
            old.report(),
            "hand-2",
            old.dateline(),
            old.blocks(),
            old.sentences(),
            old.actors(),
            old.mentions(),
            old.statements(),
            events,
            old.flaws()));
  }
}
