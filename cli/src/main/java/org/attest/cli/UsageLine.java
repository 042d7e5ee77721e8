package org.attest.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.attest.cli.page.Style;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in a line what is wrong with a command line, and where to look it up.
final class UsageLine implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter errors = command.getErr();
    errors.println("attest: " + Style.PLAIN.inert(message(e)));
    UnmatchedArgumentException.printSuggestions(e, errors);
    if (command.getSubcommands().isEmpty()) {
      errors.println(
          "attest: '" + command.getCommandSpec().qualifiedName() + " --help' tells what it takes");
    } else {
      command.usage(errors);
    }
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    boolean isCommand = !e.getCommandLine().getSubcommands().isEmpty();
    return isCommand
            && e instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption()
        ? "there is no command '" + unmatched.getUnmatched().getFirst() + "'"
        : String.valueOf(e.getMessage());
  }

  /// A day as an option has it.
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + text + "' is no day of the calendar, written as YYYY-MM-DD");
    }
  }
}
