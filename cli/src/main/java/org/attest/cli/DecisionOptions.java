package org.attest.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attest.core.decision.Signature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that every decision has: who, and why.
final class DecisionOptions {
  @Mixin private PersonOption person = new PersonOption();

  @Option(names = "--note", paramLabel = "TEXT", description = "Why; kept with the decision.")
  private @Nullable String note;

  /// Who decides now, and why.
  Signature signature() {
    if (person.by.isBlank()) {
      throw new CommandException(ExitCode.USAGE, "--by needs the name of who decides");
    }
    return new Signature(
        person.by.strip(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        Optional.ofNullable(note));
  }
}
