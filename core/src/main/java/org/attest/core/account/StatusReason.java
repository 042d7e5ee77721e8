package org.attest.core.account;

import java.util.Locale;
import org.attest.core.data.Explanation;

/// Where an event stands, and why.
///
/// @param why which rule decided it, with whose words
public record StatusReason(Status status, Explanation why) {
  /// @param rule which one decided, for a status that several rules can give; else empty
  StatusReason(Status status, String rule, String... evidence) {
    this(
        status,
        Explanation.of(
            "status." + status.name().toLowerCase(Locale.ROOT) + (rule.isEmpty() ? "" : "." + rule),
            evidence));
  }
}
