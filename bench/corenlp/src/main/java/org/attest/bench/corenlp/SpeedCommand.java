package org.attest.bench.corenlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.attest.core.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads the same texts with CoreNLP and with Attest, in turns, and prints how many each reads in a
/// second.
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Documents per second of Attest and of CoreNLP, on the same texts in one run.")
final class SpeedCommand implements Callable<Integer> {
  /// So many texts an engine reads before it is the other's turn: whatever else the machine is
  /// doing falls on both.
  private static final int TURN = 10;

  @Option(names = "--documents", defaultValue = "60", description = "how many texts are measured")
  private int documents;

  @Option(names = "--warm-up", defaultValue = "20", description = "how many are read before that")
  private int warmUp;

  @Option(names = "--threads", defaultValue = "1", description = "texts read at the same time")
  private int threads;

  @Parameters(defaultValue = "", description = "JSON Lines with texts")
  private Path texts = Path.of("");

  private SpeedCommand() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SpeedCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Texts read = Texts.load(texts, documents, warmUp);
    long characters = read.measured().stream().mapToLong(each -> each.text().length()).sum();
    print(
        "%d texts of %,d characters, %d to warm up, threads: %d",
        documents, characters, warmUp, threads);
    try (Stopwatch watch = new Stopwatch(threads);
        Engine attest = loaded(AttestEngine::new, watch, read);
        Engine coreNlp = loaded(CoreNlpEngine::new, watch, read)) {
      watch.seconds(attest, read.warmUp());
      watch.seconds(coreNlp, read.warmUp());
      double attestSeconds = 0;
      double coreNlpSeconds = 0;
      for (int from = 0; from < documents; from += TURN) {
        List<Report> turn = read.measured().subList(from, Math.min(documents, from + TURN));
        coreNlpSeconds += watch.seconds(coreNlp, turn);
        attestSeconds += watch.seconds(attest, turn);
      }
      printRate(attest, attestSeconds);
      printRate(coreNlp, coreNlpSeconds);
      print("Attest reads %.1f times as many documents", coreNlpSeconds / attestSeconds);
    }
    print("Attest alone holds at most %s MiB", peakMemory());
    return 0;
  }

  /// An engine that has read its first text: Attest loads its model only then.
  private static Engine loaded(Supplier<Engine> engine, Stopwatch watch, Texts texts)
      throws InterruptedException {
    long begun = System.nanoTime();
    Engine loaded = engine.get();
    watch.seconds(loaded, texts.warmUp().subList(0, 1));
    print("%s: loaded in %.1f s, first text included", loaded.name(), secondsSince(begun));
    return loaded;
  }

  private static double secondsSince(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private void printRate(Engine engine, double seconds) {
    print(
        "%s: %.2f documents/s, %.0f ms a document",
        engine.name(), documents / seconds, 1000 * seconds / documents);
  }

  private String peakMemory() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryCommand.class.getName(),
                "--documents=" + documents,
                "--threads=" + threads,
                texts.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("the run of Attest alone failed");
    }
    return printed.strip();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
