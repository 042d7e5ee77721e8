package org.attest.serve.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attest.core.data.DataTable;
import org.attest.store.EventRow;

/// The order in which events are to be looked at: least sure and most consequential first.
///
/// An event that a person accepted is left out. For each other one the weights of all that holds
/// of it are summed; the highest sum comes first, and among equals the order of the list of events
/// holds.
public final class ReviewOrder {
  private static final String WEIGHTS = "org/attest/serve/review/weights.tsv";

  private static final Comparator<ReviewItem> URGENT_FIRST =
      Comparator.comparingDouble((ReviewItem item) -> -item.weight())
          .thenComparingInt(item -> item.row().number());

  private record Weight(double weight, String words) {}

  private final Map<ReviewSign, Weight> weights = new EnumMap<>(ReviewSign.class);

  private ReviewOrder() {}

  /// The order with the weights that ship.
  ///
  /// @throws org.attest.core.data.DataException if the file of weights is wrong
  public static ReviewOrder load() {
    ReviewOrder order = new ReviewOrder();
    for (DataTable.Row row : DataTable.load(WEIGHTS, 3)) {
      order.weights.put(row.choice(0, ReviewSign.class), new Weight(row.number(1), row.cell(2)));
    }
    return order;
  }

  /// The events that wait for a person, in this order.
  public List<ReviewItem> of(List<EventRow> rows) {
    return rows.stream()
        .filter(row -> !row.accepted())
        .map(this::item)
        .sorted(URGENT_FIRST)
        .toList();
  }

  private ReviewItem item(EventRow row) {
    List<ReviewItem.Reason> reasons = new ArrayList<>();
    double sum = 0;
    for (Map.Entry<ReviewSign, Weight> entry : weights.entrySet()) {
      double weight = entry.getValue().weight() * entry.getKey().of(row);
      if (weight != 0) {
        String words =
            entry.getValue().words().replace("{killed}", String.valueOf(ReviewSign.most(row)));
        reasons.add(new ReviewItem.Reason(words, weight));
        sum += weight;
      }
    }
    reasons.sort(Comparator.comparingDouble((ReviewItem.Reason reason) -> -reason.weight()));
    return new ReviewItem(row, sum, reasons);
  }
}
