package org.attest.core.account;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.data.Explanation;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.EventId;

/// What more or other reports changed about an event.
///
/// @param kind whether it is new, gone, merged, split, or the same with other contents
/// @param before the events that tell of the same mentions before, by id; none for a new event
/// @param after the events that tell of them now, by id; none for one that is gone
/// @param joined reports that tell of it now and did not before
/// @param left reports that told of it before and no longer do
/// @param status how it stands now, if it stood otherwise before
/// @param origins how many independent origins vouch for it now, if there were others before
/// @param competing the parties that claim it now, if they did not compete for it before
/// @param fields what changed in single fields; none for new, gone and split events
public record EventChange(
    Kind kind,
    List<Summary> before,
    List<Summary> after,
    SortedSet<ReportId> joined,
    SortedSet<ReportId> left,
    Optional<StatusReason> status,
    Optional<Integer> origins,
    List<String> competing,
    List<FieldChange> fields) {
  public enum Kind {
    NEW,
    GONE,
    /// Several events became one.
    MERGED,
    /// One event became several.
    SPLIT,
    /// Several events became several others.
    REGROUPED,
    /// The same event, told otherwise.
    CHANGED
  }

  /// An event in a line.
  public record Summary(EventId id, String headline, Status status, boolean counted, int origins) {
    static Summary of(Account account) {
      return new Summary(
          account.id(),
          account.headline(),
          account.status(),
          account.counted() && !account.background(),
          account.independence().count());
    }
  }

  /// What changed in a field.
  ///
  /// @param field its name
  /// @param kind what changed
  /// @param words the value, or the lowest to the highest number now, for people
  /// @param why how the value stands to the others, or what the dispute is about; absent where
  ///     there is nothing to explain
  public record FieldChange(String field, Kind kind, String words, Optional<Explanation> why) {
    public enum Kind {
      /// A value that nobody gave before.
      VALUE,
      /// A value that nobody gives now.
      VALUE_GONE,
      /// Another lowest or highest number.
      RANGE,
      /// Values came into dispute.
      DISPUTE_OPENED,
      /// Other values are in dispute than before.
      DISPUTE_CHANGED,
      /// Values are no longer in dispute.
      DISPUTE_SETTLED
    }
  }

  public EventChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
    joined = Collections.unmodifiableSortedSet(new TreeSet<>(joined));
    left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
    competing = List.copyOf(competing);
    fields = List.copyOf(fields);
  }
}
