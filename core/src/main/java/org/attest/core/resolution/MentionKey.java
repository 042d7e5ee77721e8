package org.attest.core.resolution;

import java.util.Comparator;
import org.attest.core.report.ReportId;

/// Points at one chain of event mentions or one actor of one reading.
///
/// @param index the chain number of an event, or the index of an actor, in its reading
public record MentionKey(ReportId report, int index) implements Comparable<MentionKey> {
  private static final Comparator<MentionKey> ORDER =
      Comparator.comparing(MentionKey::report).thenComparingInt(MentionKey::index);

  @Override
  public int compareTo(MentionKey other) {
    return ORDER.compare(this, other);
  }
}
