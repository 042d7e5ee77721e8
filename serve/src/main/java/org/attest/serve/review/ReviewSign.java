package org.attest.serve.review;

import java.util.function.ToDoubleFunction;
import org.attest.core.account.Status;
import org.attest.core.reading.Quantity;
import org.attest.store.EventRow;

/// What makes an event more or less urgent to look at. Its weight, times its value, is added.
enum ReviewSign {
  DISPUTED(row -> is(row.disputed())),
  CONTESTED(row -> is(row.status() == Status.DISPUTED)),
  CLAIMED(row -> is(row.status() == Status.CLAIMED)),
  ALLEGED(row -> is(row.status() == Status.ALLEGED)),
  REPORTED(row -> is(row.status() == Status.REPORTED)),
  NO_ORIGIN(row -> is(row.origins() == 0)),
  ONE_ORIGIN(row -> is(row.origins() == 1)),
  KILLED(row -> Math.log1p(most(row)) / Math.log(2)),
  OPEN_TOLL(
      row -> is(row.killed().filter(killed -> !killed.low().equals(killed.high())).isPresent())),
  NO_DAY(row -> is(row.earliest().isEmpty() && row.latest().isEmpty())),
  NO_PLACE(row -> is(row.place().isEmpty())),
  NOT_COUNTED(row -> is(!row.counted())),
  CORRECTED(row -> is(row.corrected()));

  private final ToDoubleFunction<EventRow> value;

  ReviewSign(ToDoubleFunction<EventRow> value) {
    this.value = value;
  }

  /// How much of it an event has; 0 for nothing.
  double of(EventRow row) {
    return value.applyAsDouble(row);
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  /// The highest number of people killed that reports give.
  static long most(EventRow row) {
    return row.killed().map(Quantity::highest).orElse(0L);
  }
}
