package org.attest.bench;

import picocli.CommandLine.Option;

/// The options of every benchmark command.
final class BenchOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this help")
  private boolean help;

  @Option(
      names = "--threads",
      description = "threads that read at the same time (default: all processors)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--verbose", description = "prints the details of errors")
  private boolean verbose;

  int threads() {
    return threads;
  }
}
