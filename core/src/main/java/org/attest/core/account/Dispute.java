package org.attest.core.account;

import java.util.List;

/// Values of one field that cannot all hold.
///
/// @param values indices into [Field#values()], ascending, at least two
/// @param why in words for the user
public record Dispute(List<Integer> values, String why) {
  public Dispute {
    values = values.stream().sorted().distinct().toList();
    if (values.size() < 2) {
      throw new IllegalArgumentException("a dispute is between at least two values");
    }
  }
}
