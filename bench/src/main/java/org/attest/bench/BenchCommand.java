package org.attest.bench;

import org.attest.bench.scale.CostCommand;
import org.attest.bench.scale.OrderCommand;
import org.attest.bench.scale.PagesCommand;
import org.attest.bench.scale.ScaleCommand;
import picocli.CommandLine.Command;

/// `attest bench`: predictions for, and runs of, the benchmarks.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Runs the benchmarks on data that stays outside the project.",
    subcommands = {
      PredictCommand.class,
      RunCommand.class,
      CostCommand.class,
      ScaleCommand.class,
      OrderCommand.class,
      PagesCommand.class
    })
public final class BenchCommand {}
