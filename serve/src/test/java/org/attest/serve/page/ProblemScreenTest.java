package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.serve.RunningWorkbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person sees where something is in the way.
final class ProblemScreenTest {
  @TempDir Path folder;

  @Test
  void damagedWorkspaceIsNamedOnAScreen() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("attest.db"), "no database ".repeat(1000));
    try (RunningWorkbench workbench = RunningWorkbench.startEmpty(folder)) {
      for (String path : new String[] {"/", "/events", "/search?q=a", "/history"}) {
        HttpResponse<String> answer = workbench.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.body()).as(path).contains("The workspace cannot be used", "</html>");
      }
    }
  }
}
