package org.attest.serve.page;

import java.util.List;
import org.attest.exchange.words.Notation;
import org.attest.serve.review.ReviewItem;

/// The events that wait for a person, those of one page.
///
/// @param total how many wait
/// @param first how many of them are left out before
public record ReviewView(int total, int first, List<ReviewItem> items) {
  /// Events on a page.
  public static final int PAGE = 50;

  /// How to get to the other pages.
  public Pager pager() {
    return new Pager(total, first, items.size(), PAGE, row -> "/review?first=" + row);
  }

  /// The address of this page.
  public String here() {
    return first == 0 ? "/review" : "/review?first=" + first;
  }

  /// A weight with its sign.
  public String weight(double weight, Notation notation) {
    return (weight < 0 ? "−" : "+") + notation.decimal(Math.abs(weight));
  }
}
