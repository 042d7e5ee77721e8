package org.attest.cli;

import picocli.CommandLine.Command;

/// `attest actors`: the user's own table of actors.
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = {
      "Loads a table of actors of your own, with their Wikidata ids.",
      "Actors whose names stand there carry the id; two names of one entry are one actor, and"
          + " names of two entries are two."
    },
    subcommands = {
      ActorsLoadCommand.class,
      ActorsShowCommand.class,
      ActorsStatusCommand.class,
      ActorsRemoveCommand.class
    })
final class ActorsCommand {}
