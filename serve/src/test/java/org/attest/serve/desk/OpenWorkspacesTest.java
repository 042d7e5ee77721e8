package org.attest.serve.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.attest.store.Failure;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpenWorkspacesTest {
  @TempDir Path folder;

  private void fail(String input) {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.fail(List.of(new Failure(input, "is no text", Instant.EPOCH)));
    }
  }

  private static int failures(OpenWorkspaces open) {
    return open.look(workspace -> workspace.failures().size());
  }

  @Test
  void oneThatStaysOpenShowsWhatWasWrittenSince() {
    fail("one.txt");
    try (OpenWorkspaces open = new OpenWorkspaces(folder)) {
      Workspace first = open.look(workspace -> workspace);
      assertThat(failures(open)).isEqualTo(1);
      fail("two.txt");
      assertThat(failures(open)).isEqualTo(2);
      assertThat(open.<Workspace>look(workspace -> workspace)).isSameAs(first);
    }
  }

  @Test
  void severalLookAtATime() {
    fail("one.txt");
    try (OpenWorkspaces open = new OpenWorkspaces(folder)) {
      boolean same = open.look(one -> open.<Boolean>look(other -> one == other));
      assertThat(same).isFalse();
    }
  }

  @Test
  void anotherWorkspaceInItsPlaceIsSeen() throws IOException {
    fail("one.txt");
    try (OpenWorkspaces open = new OpenWorkspaces(folder)) {
      assertThat(failures(open)).isEqualTo(1);
      for (String part : List.of("attest.db", "attest.db-wal", "attest.db-shm")) {
        Files.deleteIfExists(folder.resolve(part));
      }
      assertThatThrownBy(() -> failures(open)).isInstanceOf(WorkspaceException.class);
      Workspace.openToWrite(folder).close();
      assertThat(failures(open)).isZero();
    }
  }
}
