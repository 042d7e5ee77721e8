package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the workbench does not start, by the real command.
final class ServeCommandTest {
  @TempDir Path folder;

  private Launched serve(String... options) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("serve", "--no-browser"));
    all.addAll(List.of("--workspace", folder.resolve("workspace").toString()));
    all.addAll(List.of(options));
    return Launched.run(folder, all.toArray(String[]::new));
  }

  @Test
  void otherMachinesAreNotLetInWithoutAnAdmin() throws Exception {
    for (String[] options :
        new String[][] {{"--address", "0.0.0.0"}, {"--host", "attest.example"}}) {
      Launched refused = serve(options);
      assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(refused.errors()).contains("attest people add NAME --role admin");
      assertThat(refused.out()).isEmpty();
    }
    assertThat(serve("--host", "http://attest.example").errors()).contains("without port");
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Launched refused = serve("--port", String.valueOf(taken.getLocalPort()));
      assertThat(refused.exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
      assertThat(refused.errors()).contains("port " + taken.getLocalPort()).contains("--port");
    }
  }
}
