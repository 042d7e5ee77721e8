package org.attest.serve.desk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.attest.store.Workspace;

/// One workspace, opened to be looked at as often as people look at the same time. What is open
/// stays so for the next who looks: to open it takes longer than most looks.
final class OpenWorkspaces implements AutoCloseable {
  /// How many stay open while nobody looks.
  private static final int MOST = 8;

  private final Path folder;
  private final Deque<Workspace> idle = new ArrayDeque<>();
  private boolean closed;

  OpenWorkspaces(Path folder) {
    this.folder = folder;
  }

  /// @throws org.attest.store.WorkspaceException of kind MISSING if there is none yet
  <T> T look(Function<Workspace, T> view) {
    Workspace workspace = take();
    boolean sound = false;
    try {
      T seen = view.apply(workspace);
      sound = true;
      return seen;
    } finally {
      if (!sound || !keep(workspace)) {
        workspace.close();
      }
    }
  }

  private Workspace take() {
    for (Optional<Workspace> next = next(); next.isPresent(); next = next()) {
      if (next.get().isCurrent()) {
        return next.get();
      }
      next.get().close();
    }
    return Workspace.openToRead(folder);
  }

  private synchronized Optional<Workspace> next() {
    return Optional.ofNullable(idle.pollLast());
  }

  private synchronized boolean keep(Workspace workspace) {
    return !closed && idle.size() < MOST && idle.add(workspace);
  }

  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(Workspace::close);
    idle.clear();
  }
}
