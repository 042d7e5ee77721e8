package org.attest.core.account;

import java.util.Collection;
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

  /// @param people who decided it
  static StatusReason decided(Status status, Collection<String> people) {
    return new StatusReason(status, Explanation.of("status.decided", String.join(", ", people)));
  }
}
