package org.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attest.bench.task.Task;
import org.attest.bench.task.Tasks;
import org.attest.nlp.AttestReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `attest bench run`: predicts, scores and writes the results page.
@Command(name = "run", description = "Runs benchmarks and writes docs/results.md.")
final class RunCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder with bench, cases, seeds and train (${DEFAULT-VALUE})")
  private Path data = Path.of("../shared");

  @Option(names = "--task", paramLabel = "TASK", description = "only these tasks (default: all)")
  private List<String> tasks = new ArrayList<>();

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "where the results page goes (${DEFAULT-VALUE})")
  private Path results = Path.of("docs");

  @Option(names = "--keep", paramLabel = "DIR", description = "keep the predictions in this folder")
  private Path keep = Path.of("");

  @Mixin private BenchOptions options = new BenchOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  /// What is measured, taken before the results page itself changes the tree.
  private String commit = "";

  @Override
  public Integer call() throws Exception {
    commit = commitNow();
    List<Figure> figures = Figures.load();
    List<Benchmark> benchmarks =
        figures.stream()
            .filter(figure -> tasks.isEmpty() || tasks.contains(figure.task()))
            .map(figure -> new Benchmark(figure.task(), figure.split(), data))
            .distinct()
            .toList();
    if (benchmarks.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "no figure is measured of " + String.join(", ", tasks));
    }
    Path predictions = keep.toString().isEmpty() ? Files.createTempDirectory("attest-bench") : keep;
    Files.createDirectories(predictions);
    ResultsPage page = new ResultsPage(results, figures);
    boolean reached = true;
    try (AttestReader reader = AttestReader.open()) {
      for (Benchmark benchmark : benchmarks) {
        reached &= run(benchmark, reader, predictions, figures, page);
      }
    } finally {
      if (keep.toString().isEmpty()) {
        delete(predictions);
      }
    }
    return reached ? 0 : 1;
  }

  /// Runs one benchmark and says whether its floors were reached.
  private boolean run(
      Benchmark benchmark,
      AttestReader reader,
      Path predictions,
      List<Figure> figures,
      ResultsPage page)
      throws IOException {
    if (!Files.exists(benchmark.input())) {
      System.err.printf(
          "%s %s: no data at %s%n", benchmark.task(), benchmark.split(), benchmark.input());
      return true;
    }
    Task task = Tasks.named(benchmark.task());
    if (!task.isPossible(reader)) {
      System.err.printf("%s: the model has no head for it%n", benchmark.task());
      return true;
    }
    Path output = predictions.resolve(benchmark.task() + "-" + benchmark.split());
    long start = System.nanoTime();
    Path input = benchmark.input();
    if (benchmark.heldOut()) {
      input = predictions.resolve(benchmark.task() + "-" + benchmark.split() + "-gold");
      HeldOut.write(benchmark.task(), benchmark.input(), input);
    }
    task.predict(reader, input, output, options.threads());
    double seconds = (System.nanoTime() - start) / 1e9;
    List<JsonNode> scores = Scorer.score(benchmark, input, output);
    List<Result> fresh = new ArrayList<>();
    boolean reached = true;
    for (Figure figure : figures) {
      if (figure.task().equals(benchmark.task()) && figure.split().equals(benchmark.split())) {
        double value = figure.shown(value(figure, scores));
        fresh.add(
            new Result(
                figure.task(),
                figure.split(),
                figure.name(),
                value,
                LocalDate.now().toString(),
                commit,
                seconds));
        boolean good = figure.reached(value);
        reached &= good;
        System.out.printf(
            "%-10s %-8s %-26s %8s%s%n",
            figure.task(),
            figure.split(),
            figure.name(),
            figure.format(value),
            good ? "" : "  below the floor");
      }
    }
    page.add(fresh);
    return reached;
  }

  /// The mean over the scored units; for counts their sum.
  private static double value(Figure figure, List<JsonNode> scores) {
    double sum = 0;
    for (JsonNode score : scores) {
      JsonNode node = score.at(figure.pointer());
      if (node.isMissingNode()) {
        throw new IllegalStateException(
            "the scorer gives no " + figure.pointer() + " for " + figure.task());
      }
      sum += node.isArray() ? node.size() : node.asDouble();
    }
    return figure.scale() == Figure.Scale.COUNT ? sum : sum / scores.size();
  }

  private static String commitNow() throws IOException {
    return git("rev-parse", "--short", "HEAD")
        + (git("status", "--porcelain").isEmpty() ? "" : "+");
  }

  private static String git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      below.sorted((a, b) -> b.compareTo(a)).forEach(RunCommand::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
