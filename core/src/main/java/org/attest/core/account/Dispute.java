package org.attest.core.account;

import java.util.List;
import org.attest.core.data.Explanation;

/// Values of one field that cannot all hold.
///
/// @param values indices into [Field#values()], ascending, at least two
/// @param why what the dispute is about
/// @param grounds for each value that an earlier one excludes, why the two cannot both hold, and
///     are no update or correction
public record Dispute(List<Integer> values, Explanation why, List<Ground> grounds) {
  /// Why two values cannot both hold.
  ///
  /// @param earlier index of the value known first
  /// @param later index of the other
  public record Ground(int earlier, int later, Explanation why) {}

  public Dispute {
    values = values.stream().sorted().distinct().toList();
    grounds = List.copyOf(grounds);
    if (values.size() < 2) {
      throw new IllegalArgumentException("a dispute is between at least two values");
    }
    if (grounds.isEmpty()) {
      throw new IllegalArgumentException("a dispute has a ground");
    }
  }
}
