package org.attest.core.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Reading;
import org.attest.core.report.Span;

/// The evidence by which a decision finds a mention of an event again, also in a later reading of
/// the same report.
///
/// @param trigger the words that named the event when the decision was made
/// @param extent the clause that told it
/// @param type what it was read as
/// @param beside the words in that clause that named something else
public record Anchor(Span trigger, Span extent, EventType type, List<Span> beside)
    implements Comparable<Anchor> {
  private static final Comparator<Anchor> ORDER =
      Comparator.comparing(Anchor::trigger)
          .thenComparing(Anchor::extent)
          .thenComparing(Anchor::type);

  public Anchor {
    beside = List.copyOf(beside);
  }

  /// @param reading the reading that the mention is part of
  public static Anchor of(EventMention mention, Reading reading) {
    List<Span> beside = new ArrayList<>();
    for (EventMention other : reading.events()) {
      if (other.trigger().overlaps(mention.extent())
          && !other.trigger().overlaps(mention.trigger())) {
        beside.add(other.trigger());
      }
    }
    return new Anchor(mention.trigger(), mention.extent(), mention.type(), beside);
  }

  /// How well a mention fits: the more, the better; below one it is another mention.
  ///
  /// Words that overlap those which named the event are that mention. Failing that, so are other
  /// words for the same type in the same clause, unless they named something else when the decision
  /// was made.
  int fit(EventMention mention) {
    Span words = mention.trigger();
    if (words.equals(trigger)) {
      return Integer.MAX_VALUE;
    }
    if (words.overlaps(trigger)) {
      int shared = Math.min(words.end(), trigger.end()) - Math.max(words.start(), trigger.start());
      return 1 + shared;
    }
    boolean sameClause = extent.contains(words) && mention.extent().contains(trigger);
    boolean known = beside.stream().anyMatch(words::overlaps);
    return sameClause && !known && mention.type() == type ? 1 : 0;
  }

  /// Whether some words name the mentions of both.
  public boolean overlaps(Anchor other) {
    return trigger.overlaps(other.trigger);
  }

  @Override
  public int compareTo(Anchor other) {
    return ORDER.compare(this, other);
  }
}
