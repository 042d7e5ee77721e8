package org.attest.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.attest.bench.BenchCommand;
import org.attest.core.account.TollPolicy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `attest`.
@Command(
    name = "attest",
    mixinStandardHelpOptions = true,
    version = "Attest 0.1.0",
    description = "Reads reports of armed conflict and keeps one auditable account per event.",
    subcommands = {
      ReadCommand.class,
      EventsCommand.class,
      ShowCommand.class,
      TimelineCommand.class,
      DiffCommand.class,
      ReportCommand.class,
      AcceptCommand.class,
      CorrectCommand.class,
      MergeCommand.class,
      SplitCommand.class,
      ApartCommand.class,
      RetractCommand.class,
      GradeCommand.class,
      UndoCommand.class,
      RedoCommand.class,
      HistoryCommand.class,
      ServeCommand.class,
      PeopleCommand.class,
      ExportCommand.class,
      GazetteerCommand.class,
      ActorsCommand.class,
      DemoCommand.class,
      DoctorCommand.class,
      BenchCommand.class
    })
public final class Attest implements Runnable {
  @Spec private CommandSpec command = CommandSpec.create();

  private Attest() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try {
      return new CommandLine(new Attest())
          .setOut(out)
          .setErr(errors)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .registerConverter(LocalDate.class, UsageLine::day)
          .registerConverter(TollPolicy.class, TollOptions::parse)
          .setParameterExceptionHandler(new UsageLine())
          .setExecutionExceptionHandler(new ErrorLine())
          .execute(arguments);
    } catch (OutOfMemoryError e) {
      errors.println(
          "attest: the memory is not enough (%d MB); what was there before is kept: give it more,"
                  .formatted(Runtime.getRuntime().maxMemory() >> 20)
              + " for example with ATTEST_JAVA_OPTIONS=-Xmx4g");
      return ExitCode.UNAVAILABLE;
    } finally {
      out.flush();
      errors.flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "which command?");
  }
}
