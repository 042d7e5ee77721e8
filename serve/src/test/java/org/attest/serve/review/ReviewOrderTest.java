package org.attest.serve.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.resolution.EventId;
import org.attest.store.EventRow;
import org.attest.store.EventSign;
import org.attest.store.WeighedEvent;
import org.junit.jupiter.api.Test;

final class ReviewOrderTest {
  private static final EventRow ROW =
      new EventRow(
          1,
          new EventId("e-0000000001"),
          "An event",
          EventType.ASSAULT,
          Status.ALLEGED,
          true,
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Quantity.exactly(7)),
          1,
          1,
          false,
          false);

  @Test
  void theReasonsAddUp() {
    ReviewItem item =
        ReviewOrder.load()
            .item(
                new WeighedEvent(
                    ROW,
                    Map.of(
                        EventSign.DISPUTED,
                        1.0,
                        EventSign.ALLEGED,
                        1.0,
                        EventSign.ONE_ORIGIN,
                        1.0,
                        EventSign.KILLED,
                        3.0,
                        EventSign.NO_PLACE,
                        0.0)));
    assertThat(item.weight()).isCloseTo(4 + 2.5 + 2 + 3, within(1e-9));
    List<String> words = item.reasons().stream().map(ReviewItem.Reason::words).toList();
    assertThat(words)
        .containsExactly(
            "reports contradict each other",
            "up to 7 killed",
            "only alleged",
            "one origin alone vouches for it");
  }
}
