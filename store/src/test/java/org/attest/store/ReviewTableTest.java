package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.core.account.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewTableTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Sql sql;

  @BeforeEach
  void open() {
    sql = Database.open(folder.resolve("attest.db"), true);
  }

  @AfterEach
  void close() {
    sql.close();
  }

  private void event(
      int number, Status status, int origins, @Nullable Long low, @Nullable Long high) {
    event(number, status, origins, low, high, false);
  }

  private void event(
      int number,
      Status status,
      int origins,
      @Nullable Long low,
      @Nullable Long high,
      boolean accepted) {
    sql.update(
        "insert into account ("
            + AccountTable.ROW
            + ", json) values (?, ?, 'An event', 'ASSAULT', ?, ?, 0, '2031-05-03', null, null,"
            + " null, ?, ?, ?, 1, ?, 0, '')",
        number,
        "e-%010x".formatted(number),
        status.name(),
        status.counts(),
        low,
        high,
        origins,
        accepted);
  }

  private List<Integer> order(Map<EventSign, Double> weights) {
    return new ReviewTable(sql)
        .list(weights, 0, 10).stream().map(event -> event.row().number()).toList();
  }

  private Map<EventSign, Double> signs() {
    return new ReviewTable(sql).list(Map.of(), 0, 1).getFirst().signs();
  }

  @Test
  void theHighestSumComesFirstAndAmongEqualsTheOrderOfTheList() {
    event(1, Status.ASSERTED, 3, 1L, 1L);
    event(2, Status.ASSERTED, 1, 1L, 1L);
    event(3, Status.ASSERTED, 1, 1L, 80L);
    event(4, Status.ASSERTED, 3, 1L, 1L);
    event(5, Status.WARNED, 3, 1L, 1L);
    assertThat(order(Map.of(EventSign.ONE_ORIGIN, 2.0, EventSign.NOT_COUNTED, -5.0)))
        .containsExactly(2, 3, 1, 4, 5);
    assertThat(order(Map.of(EventSign.KILLED, 1.0))).containsExactly(3, 1, 2, 4, 5);
    assertThat(order(Map.of())).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void whatIsAcceptedDoesNotWait() {
    event(1, Status.CLAIMED, 1, 9L, 9L, true);
    assertThat(order(Map.of())).isEmpty();
    assertThat(new ReviewTable(sql).count()).isZero();
  }

  @Test
  void theNumberOfKilledCountsByItsDoublings() {
    event(1, Status.CLAIMED, 0, 7L, 7L);
    Map<EventSign, Double> signs = signs();
    assertThat(signs.get(EventSign.KILLED)).isCloseTo(3, within(1e-9));
    assertThat(signs)
        .containsEntry(EventSign.CLAIMED, 1.0)
        .containsEntry(EventSign.ALLEGED, 0.0)
        .containsEntry(EventSign.NO_ORIGIN, 1.0)
        .containsEntry(EventSign.OPEN_TOLL, 0.0)
        .containsEntry(EventSign.NO_DAY, 0.0)
        .containsEntry(EventSign.NO_PLACE, 1.0);
  }

  @Test
  void anOpenNumberCountsAsItsLowest() {
    event(1, Status.ASSERTED, 1, 3L, null);
    assertThat(signs().get(EventSign.KILLED)).isCloseTo(2, within(1e-9));
    assertThat(signs()).containsEntry(EventSign.OPEN_TOLL, 1.0);
  }

  @Test
  void whereNobodyIsKilledNothingIsOpen() {
    event(1, Status.ASSERTED, 1, null, null);
    assertThat(signs())
        .containsEntry(EventSign.KILLED, 0.0)
        .containsEntry(EventSign.OPEN_TOLL, 0.0);
  }
}
