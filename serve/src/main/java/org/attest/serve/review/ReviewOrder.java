package org.attest.serve.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Quantity;
import org.attest.store.EventSign;
import org.attest.store.WeighedEvent;
import org.attest.store.Workspace;

/// The order in which events are to be looked at: least sure and most consequential first.
///
/// An event that a person accepted is left out. For each other one the weights of all that holds
/// of it are summed; the highest sum comes first, and among equals the order of the list of events
/// holds.
public final class ReviewOrder {
  private static final String WEIGHTS = "org/attest/serve/review/weights.tsv";

  private final Map<EventSign, Double> weights = new EnumMap<>(EventSign.class);
  private final Map<EventSign, String> words = new EnumMap<>(EventSign.class);

  private ReviewOrder() {}

  /// The order with the weights that ship.
  ///
  /// @throws org.attest.core.data.DataException if the file of weights is wrong
  public static ReviewOrder load() {
    ReviewOrder order = new ReviewOrder();
    for (DataTable.Row row : DataTable.load(WEIGHTS, 3)) {
      EventSign sign = row.choice(0, EventSign.class);
      order.weights.put(sign, row.number(1));
      order.words.put(sign, row.cell(2));
    }
    return order;
  }

  /// Some of the events that wait for a person, in this order.
  ///
  /// @param first how many are left out before
  /// @param most how many at most
  public List<ReviewItem> of(Workspace workspace, int first, int most) {
    return workspace.toReview(weights, first, most).stream().map(this::item).toList();
  }

  ReviewItem item(WeighedEvent event) {
    List<ReviewItem.Reason> reasons = new ArrayList<>();
    double sum = 0;
    for (Map.Entry<EventSign, Double> entry : weights.entrySet()) {
      double weight = entry.getValue() * event.signs().getOrDefault(entry.getKey(), 0.0);
      if (weight != 0) {
        reasons.add(new ReviewItem.Reason(inWords(entry.getKey(), event), weight));
        sum += weight;
      }
    }
    reasons.sort(Comparator.comparingDouble((ReviewItem.Reason reason) -> -reason.weight()));
    return new ReviewItem(event.row(), sum, reasons);
  }

  private String inWords(EventSign sign, WeighedEvent event) {
    long killed = event.row().killed().map(Quantity::highest).orElse(0L);
    return words.getOrDefault(sign, "").replace("{killed}", String.valueOf(killed));
  }
}
