package org.attest.cli;

import java.util.Arrays;
import org.attest.core.decision.DecidedField;

/// The name of a field on the command line.
final class FieldName {
  static final String FIELDS =
      "type, mode, agent, target, date, place, status, killed, injured, detained, abducted,"
          + " released, still_held, missing or displaced.";

  private FieldName() {}

  static DecidedField of(String name) {
    return DecidedField.named(name)
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.USAGE,
                    "no field '"
                        + name
                        + "': one of "
                        + String.join(
                            ", ",
                            Arrays.stream(DecidedField.values())
                                .map(DecidedField::label)
                                .toList())));
  }
}
