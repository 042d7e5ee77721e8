package org.attest.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.attest.store.AccountsState;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;

/// Opens workspaces for commands that look at accounts.
final class OpenWorkspace {
  private static final String IF_STOPPED =
      "attest: stopped; the reports are kept: the next command makes the accounts";

  private OpenWorkspace() {}

  /// Opens a workspace to look at it. If its accounts are not those of all reports, or another
  /// version of Attest made them, they are made first; if another process is at work, they are
  /// shown as they are.
  static Workspace current(WorkspaceOptions options, PrintWriter errors) {
    try (Workspace found = Workspace.openToRead(options.folder)) {
      if (!found.isResolved()) {
        resolve(options, errors);
      }
    }
    return Workspace.openToRead(options.folder);
  }

  /// Opens a workspace that is there, to decide something about its accounts.
  static Workspace toChange(WorkspaceOptions options, PrintWriter errors) {
    Workspace.openToRead(options.folder).close();
    Workspace workspace = Workspace.openToWrite(options.folder);
    boolean current = false;
    try {
      if (!workspace.isResolved()) {
        makeAccounts(workspace, options, why(workspace.accountsState()), errors);
      }
      current = true;
      return workspace;
    } finally {
      if (!current) {
        workspace.close();
      }
    }
  }

  private static void resolve(WorkspaceOptions options, PrintWriter errors) {
    try (Workspace unresolved = Workspace.openToWrite(options.folder)) {
      makeAccounts(unresolved, options, why(unresolved.accountsState()), errors);
    } catch (WorkspaceException e) {
      if (e.kind() != WorkspaceException.Kind.LOCKED) {
        throw e;
      }
      errors.println("attest: reports are being added; the accounts are those of before");
    }
  }

  /// Makes all accounts of a workspace, and tells how far that is.
  ///
  /// @param why they are made; absent where that is clear
  static void makeAccounts(
      Workspace workspace, WorkspaceOptions options, Optional<String> why, PrintWriter errors) {
    options.comparing(
        errors,
        why,
        IF_STOPPED,
        progress -> {
          workspace.resolve(progress);
          return workspace;
        });
  }

  private static Optional<String> why(AccountsState state) {
    return switch (state) {
      case CURRENT -> Optional.empty();
      case REPORTS_ADDED ->
          Optional.of(
              "attest: reports were added since the accounts were made; they are made anew");
      case OTHER_VERSION ->
          Optional.of("attest: the accounts are of another version of Attest; they are made anew");
    };
  }
}
