package org.attest.serve.page;

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
