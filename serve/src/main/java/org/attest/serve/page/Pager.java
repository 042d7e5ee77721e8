package org.attest.serve.page;

import java.util.List;
import java.util.function.IntFunction;

/// One page of a list, and how to get to those beside it.
///
/// @param total how many rows the list has
/// @param first how many of them are before this page
/// @param shown how many of them are on this page
/// @param size rows on a page
/// @param address of the page that begins behind so many rows
public record Pager(int total, int first, int shown, int size, IntFunction<String> address) {
  /// Rows on a page, where nothing speaks for another number.
  static final int PAGE = 100;

  /// A part of a list, as long as it goes.
  ///
  /// @param first how many are left out before
  /// @param most how many at most
  public static <T> List<T> part(List<T> all, int first, int most) {
    int from = Math.min(first, all.size());
    return all.subList(from, Math.min(all.size(), from + most));
  }

  public boolean hasEarlier() {
    return first > 0;
  }

  public boolean hasLater() {
    return first + shown < total;
  }

  /// The address of the page before this one.
  public String earlier() {
    return address.apply(Math.max(0, first - size));
  }

  /// The address of the page after this one.
  public String later() {
    return address.apply(first + size);
  }
}
