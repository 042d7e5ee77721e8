package org.attest.bench.corenlp;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads texts with Attest alone and prints the most memory it held, in MiB. Runs in a process of
/// its own, with the options of the launcher.
@Command(name = "memory")
final class MemoryCommand implements Callable<Integer> {
  @Option(names = "--documents", defaultValue = "60")
  private int documents;

  @Option(names = "--threads", defaultValue = "1")
  private int threads;

  @Parameters(defaultValue = "")
  private Path texts = Path.of("");

  private MemoryCommand() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new MemoryCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Texts read = Texts.load(texts, documents, 0);
    try (Stopwatch watch = new Stopwatch(threads);
        Engine attest = new AttestEngine()) {
      watch.seconds(attest, read.measured());
    }
    System.out.println(PeakMemory.mebibytes().orElse(0));
    return 0;
  }
}
