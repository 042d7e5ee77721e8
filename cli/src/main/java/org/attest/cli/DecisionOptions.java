package org.attest.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attest.core.decision.Signature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that every decision has: who, and why.
final class DecisionOptions {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:ATTEST_BY:-${sys:user.name}}",
      description = "Who decides (default: ${DEFAULT-VALUE}; the variable ATTEST_BY sets it).")
  private String by = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "Why; kept with the decision.")
  private @Nullable String note;

  /// Who decides now, and why.
  Signature signature() {
    if (by.isBlank()) {
      throw new CommandException(ExitCode.USAGE, "--by needs the name of who decides");
    }
    return new Signature(
        by.strip(), Instant.now().truncatedTo(ChronoUnit.SECONDS), Optional.ofNullable(note));
  }
}
