package org.attest.core.resolution;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;

/// How many people a mention of a chain tells to have been harmed, held or freed.
///
/// @param part whether it is a part of another figure
record ChainToll(Toll.Category category, Quantity quantity, boolean part) {
  static ChainToll of(Toll toll) {
    return new ChainToll(toll.category(), toll.quantity(), toll.part());
  }

  /// What one mention gives.
  ///
  /// @param speaker by whose word; absent for the outlet's own
  record Told(Optional<String> speaker, List<ChainToll> tolls) {
    Told {
      tolls = List.copyOf(tolls);
    }
  }
}
