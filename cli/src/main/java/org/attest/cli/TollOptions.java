package org.attest.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.account.TollPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option by which users name the rule for a best estimate of tolls. Without it there is none.
final class TollOptions {
  @Option(
      names = "--toll-policy",
      paramLabel = "RULE",
      description =
          "Give a best estimate of tolls by this rule: most-conservative (the smallest number that"
              + " reports still give), most-informative (the largest), most-supported (the one that"
              + " most reports give, copies left out; of equals the smallest). Without it low and"
              + " high alone.")
  private @Nullable TollPolicy policy;

  Optional<TollPolicy> policy() {
    return Optional.ofNullable(policy);
  }

  /// A rule as the option has it.
  static TollPolicy parse(String text) {
    for (TollPolicy policy : TollPolicy.values()) {
      if (policy.label().equals(text.toLowerCase(Locale.ROOT))) {
        return policy;
      }
    }
    throw new TypeConversionException(
        "'"
            + text
            + "' is none of "
            + Stream.of(TollPolicy.values())
                .map(TollPolicy::label)
                .collect(Collectors.joining(", ")));
  }
}
