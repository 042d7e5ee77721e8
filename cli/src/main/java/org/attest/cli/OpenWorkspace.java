package org.attest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;

/// Opens workspaces for commands that look at accounts.
final class OpenWorkspace {
  private OpenWorkspace() {}

  /// Opens a workspace to look at it. If a crash or an interrupt came between reading and
  /// resolving, the accounts are made first; if another process is at work, they are shown as they
  /// are.
  static Workspace current(Path folder, PrintWriter errors) {
    try (Workspace found = Workspace.openToRead(folder)) {
      if (!found.isResolved()) {
        resolve(folder, errors);
      }
    }
    return Workspace.openToRead(folder);
  }

  /// Opens a workspace that is there, to decide something about its accounts.
  static Workspace toChange(Path folder) {
    Workspace.openToRead(folder).close();
    Workspace workspace = Workspace.openToWrite(folder);
    if (!workspace.isResolved()) {
      workspace.resolve();
    }
    return workspace;
  }

  private static void resolve(Path folder, PrintWriter errors) {
    try (Workspace unresolved = Workspace.openToWrite(folder)) {
      unresolved.resolve();
    } catch (WorkspaceException e) {
      if (e.kind() != WorkspaceException.Kind.LOCKED) {
        throw e;
      }
      errors.println("attest: reports are being added; the accounts are those of before");
    }
  }
}
