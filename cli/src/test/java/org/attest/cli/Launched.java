package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The real command in a process of its own.
///
/// @param exitCode what it told the shell
/// @param out what it printed
/// @param errors what it printed to standard error
record Launched(int exitCode, String out, String errors) {
  /// Runs the command to its end.
  static Launched run(Path folder, String... arguments) throws IOException, InterruptedException {
    return run(folder, "", arguments);
  }

  /// Runs the command to its end.
  ///
  /// @param input what it can read from standard input
  static Launched run(Path folder, String input, String[] arguments)
      throws IOException, InterruptedException {
    return run(folder, input, builder("1g", arguments));
  }

  /// Runs the command to its end.
  ///
  /// @param memory that it may take, as the JVM reads it
  static Launched runWithin(String memory, Path folder, String... arguments)
      throws IOException, InterruptedException {
    return run(folder, "", builder(memory, arguments));
  }

  private static Launched run(Path folder, String input, ProcessBuilder command)
      throws IOException, InterruptedException {
    Path in = Files.writeString(Files.createTempFile(folder, "in", ".txt"), input);
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path errors = Files.createTempFile(folder, "err", ".txt");
    Process process =
        command
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(command.command() + " does not end");
    }
    return new Launched(process.exitValue(), Files.readString(out), Files.readString(errors));
  }

  /// Starts the command and lets it run.
  static Process start(String... arguments) throws IOException {
    return builder("1g", arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static ProcessBuilder builder(String memory, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx" + memory));
    // A run of the tests with another model hands it on.
    String model = System.getProperty("attest.model");
    if (model != null) {
      command.add("-Dattest.model=" + model);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Attest.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("ATTEST_WORKSPACE");
    String temporary = System.getProperty("java.io.tmpdir");
    builder.environment().put("XDG_STATE_HOME", Path.of(temporary, "attest-tests").toString());
    return builder;
  }
}
