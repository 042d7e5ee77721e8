package org.attest.serve.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.resolution.EventId;
import org.attest.store.EventRow;
import org.junit.jupiter.api.Test;

final class ReviewOrderTest {
  private static final ReviewOrder ORDER = ReviewOrder.load();

  private static EventRow row(
      int number, Status status, boolean disputed, long killed, int origins, boolean accepted) {
    return new EventRow(
        number,
        new EventId("e-%010x".formatted(number)),
        "An event",
        EventType.ASSAULT,
        status,
        status.counts(),
        disputed,
        Optional.of(LocalDate.of(2031, 5, 3)),
        Optional.of(LocalDate.of(2031, 5, 3)),
        Optional.empty(),
        Optional.of("Ostrell"),
        Optional.of(Quantity.exactly(killed)),
        origins,
        origins,
        accepted,
        false);
  }

  private static List<Integer> order(EventRow... rows) {
    return ORDER.of(List.of(rows)).stream().map(item -> item.row().number()).toList();
  }

  @Test
  void theLeastSureComeFirst() {
    EventRow sure = row(1, Status.CONFIRMED, false, 3, 3, false);
    EventRow alone = row(2, Status.ASSERTED, false, 3, 1, false);
    EventRow claimed = row(3, Status.CLAIMED, false, 3, 1, false);
    EventRow disputed = row(4, Status.CLAIMED, true, 3, 1, false);
    assertThat(order(sure, alone, claimed, disputed)).containsExactly(4, 3, 2, 1);
  }

  @Test
  void theMostConsequentialComeFirst() {
    EventRow few = row(1, Status.ASSERTED, false, 1, 1, false);
    EventRow many = row(2, Status.ASSERTED, false, 80, 1, false);
    assertThat(order(few, many)).containsExactly(2, 1);
    assertThat(ORDER.of(List.of(many)).getFirst().reasons().getFirst().words())
        .isEqualTo("up to 80 killed");
  }

  @Test
  void whatIsAcceptedDoesNotWait() {
    assertThat(order(row(1, Status.CLAIMED, true, 9, 1, true))).isEmpty();
  }

  @Test
  void whatIsNotCountedCanWait() {
    EventRow warned = row(1, Status.WARNED, false, 0, 1, false);
    EventRow sure = row(2, Status.CONFIRMED, false, 0, 2, false);
    assertThat(order(warned, sure)).containsExactly(2, 1);
  }

  @Test
  void amongEqualsTheOrderOfTheListHolds() {
    EventRow one = row(1, Status.ASSERTED, false, 2, 1, false);
    EventRow two = row(2, Status.ASSERTED, false, 2, 1, false);
    assertThat(order(two, one)).containsExactly(1, 2);
  }

  @Test
  void theReasonsAddUp() {
    ReviewItem item = ORDER.of(List.of(row(1, Status.ALLEGED, true, 7, 1, false))).getFirst();
    assertThat(item.reasons().stream().mapToDouble(ReviewItem.Reason::weight).sum())
        .isCloseTo(item.weight(), within(1e-9));
    assertThat(item.weight()).isCloseTo(4 + 2.5 + 2 + 3, within(1e-9));
  }
}
