package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.attest.cli.page.Style;
import org.attest.core.data.DataException;
import org.attest.exchange.ActorTableException;
import org.attest.nlp.geonames.GeoNamesException;
import org.attest.nlp.place.GazetteerException;
import org.attest.serve.guard.GuardException;
import org.attest.store.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns whatever ends a command into one line and an exit code. The stack trace is for
/// `--verbose`.
final class ErrorLine implements IExecutionExceptionHandler {
  private record Ending(int exitCode, String message) {}

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof CancellationException) {
      // Whoever watched over the work says that it was stopped, and what is kept.
      return ExitCode.INTERRUPTED;
    }
    Ending ending = ending(e);
    PrintWriter errors = command.getErr();
    errors.println("attest: " + Style.PLAIN.inert(ending.message()));
    if (parsed.expandedArgs().contains("--verbose")) {
      e.printStackTrace(errors);
    } else if (ending.exitCode() == ExitCode.INTERNAL) {
      errors.println("attest: run it again with --verbose for the details to report");
    }
    return ending.exitCode();
  }

  private static Ending ending(Exception e) {
    return switch (e) {
      case CommandException known -> new Ending(known.exitCode(), message(known));
      case WorkspaceException known -> new Ending(ExitCode.of(known.kind()), message(known));
      case GazetteerException known -> new Ending(ExitCode.of(known.kind()), message(known));
      case GeoNamesException known -> new Ending(ExitCode.DATA, message(known));
      case ActorTableException known -> new Ending(ExitCode.DATA, message(known));
      case GuardException known -> new Ending(ExitCode.of(known.kind()), message(known));
      case DataException known -> new Ending(ExitCode.UNAVAILABLE, message(known));
      case UncheckedIOException wrapped ->
          wrapped.getCause() instanceof IOException cause
              ? ending(cause)
              : new Ending(ExitCode.CANNOT_CREATE, message(wrapped));
      case NoSuchFileException missing ->
          new Ending(ExitCode.NO_INPUT, "there is no file or folder " + missing.getFile());
      case AccessDeniedException denied ->
          new Ending(ExitCode.CANNOT_CREATE, "no permission for " + denied.getFile());
      case FileSystemException failed ->
          new Ending(ExitCode.CANNOT_CREATE, failed.getFile() + ": " + failed.getReason());
      case IOException failed -> new Ending(ExitCode.CANNOT_CREATE, message(failed));
      default -> new Ending(ExitCode.INTERNAL, "internal error: " + e);
    };
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
