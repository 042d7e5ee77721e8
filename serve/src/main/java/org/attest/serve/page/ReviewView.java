package org.attest.serve.page;

import java.util.List;
import org.attest.exchange.words.Words;
import org.attest.serve.review.ReviewItem;

/// The events that wait for a person, those of one page.
///
/// @param total how many wait
/// @param first how many of them are left out before
public record ReviewView(int total, int first, List<ReviewItem> items) {
  /// Events on a page.
  public static final int PAGE = 50;

  public boolean hasEarlier() {
    return first > 0;
  }

  public boolean hasLater() {
    return first + items.size() < total;
  }

  /// The address of the page before this one.
  public String earlier() {
    return "/review?first=" + Math.max(0, first - PAGE);
  }

  /// The address of the page after this one.
  public String later() {
    return "/review?first=" + (first + PAGE);
  }

  /// The address of this page.
  public String here() {
    return first == 0 ? "/review" : "/review?first=" + first;
  }

  /// The days of an event in words.
  public String days(ReviewItem item) {
    return Words.days(item.row().earliest(), item.row().latest());
  }

  /// A weight with its sign.
  public String weight(double weight) {
    return (weight < 0 ? "−" : "+") + "%.1f".formatted(Math.abs(weight));
  }
}
