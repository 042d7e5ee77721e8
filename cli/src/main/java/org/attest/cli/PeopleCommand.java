package org.attest.cli;

import picocli.CommandLine.Command;

/// `attest people`: who may use the workbench.
@Command(
    name = "people",
    mixinStandardHelpOptions = true,
    description = {
      "Says who may use the workbench of a workspace, and what they may do there.",
      "As soon as there is somebody, the workbench asks for name and password; it is open to other"
          + " machines only when somebody is an admin."
    },
    subcommands = {
      PeopleAddCommand.class,
      PeopleListCommand.class,
      PeopleRemoveCommand.class,
      PeoplePasswordCommand.class,
      PeopleRoleCommand.class
    })
final class PeopleCommand {}
