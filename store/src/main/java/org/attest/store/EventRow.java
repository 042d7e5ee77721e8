package org.attest.store;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.resolution.EventId;

/// One event in a list.
///
/// @param number its place in the list of all events: those counted first, then by date
/// @param counted whether it is counted as having happened now
/// @param earliest first day on which it can have happened
/// @param latest last such day
/// @param killed from the lowest to the highest number of people killed that reports still give;
///     absent if no report gives one
/// @param origins how many independent origins vouch for it
/// @param reports how many reports speak of it
/// @param accepted whether a person accepted the account as it stands
/// @param corrected whether a person decided what a field says, or that it is retracted
public record EventRow(
    int number,
    EventId id,
    String headline,
    EventType type,
    Status status,
    boolean counted,
    boolean disputed,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Optional<String> country,
    Optional<String> place,
    Optional<Quantity> killed,
    int origins,
    int reports,
    boolean accepted,
    boolean corrected) {
  /// Whether the two say the same of one event, wherever it stands in the list.
  public boolean saysTheSame(EventRow other) {
    return other.numbered(number).equals(this);
  }

  private EventRow numbered(int place) {
    return new EventRow(
        place,
        id,
        headline,
        type,
        status,
        counted,
        disputed,
        earliest,
        latest,
        country,
        this.place,
        killed,
        origins,
        reports,
        accepted,
        corrected);
  }
}
