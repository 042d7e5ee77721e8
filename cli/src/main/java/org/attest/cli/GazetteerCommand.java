package org.attest.cli;

import picocli.CommandLine.Command;

/// `attest gazetteer`: the user's own places beside those that ship with Attest.
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = {
      "Loads places of your own from GeoNames, and shows what a name may denote.",
      "Reports of the workspace are then read with these places beside those that ship with"
          + " Attest."
    },
    subcommands = {
      GazetteerLoadCommand.class,
      GazetteerShowCommand.class,
      GazetteerStatusCommand.class,
      GazetteerRemoveCommand.class
    })
final class GazetteerCommand {}
