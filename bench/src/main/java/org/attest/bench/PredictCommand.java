package org.attest.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.bench.task.Tasks;
import org.attest.nlp.AttestReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest bench predict TASK INPUT OUTPUT`.
@Command(
    name = "predict",
    description = "Writes predictions for a file of documents in a task's format.")
final class PredictCommand implements Callable<Integer> {
  private String task = "";

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "TASK", description = "name of the task, for example muc4")
  private void task(String name) {
    try {
      task = Tasks.named(name).name();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  @Parameters(
      index = "1",
      paramLabel = "INPUT",
      description = "documents in the task's format; gold is ignored")
  private Path input = Path.of("");

  @Parameters(index = "2", paramLabel = "OUTPUT", description = "where the predictions go")
  private Path output = Path.of("");

  @Mixin private BenchOptions options = new BenchOptions();

  @Override
  public Integer call() throws Exception {
    try (AttestReader reader = AttestReader.open()) {
      Tasks.named(task).predict(reader, input, output, options.threads());
    }
    return 0;
  }
}
