package org.attest.cli;

import picocli.CommandLine.Option;

/// The option for who decides.
final class PersonOption {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:ATTEST_BY:-${sys:user.name}}",
      description = "Who decides (default: ${DEFAULT-VALUE}; the variable ATTEST_BY sets it).")
  String by = "";
}
