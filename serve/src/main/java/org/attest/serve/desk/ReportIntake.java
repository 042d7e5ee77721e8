package org.attest.serve.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attest.core.resolution.StageWatcher;

/// Reads reports into a workspace. The workbench does not know how: whoever starts it says so.
public interface ReportIntake {
  /// Reads files into a workspace, and anew what another version of Attest read, and makes its
  /// accounts.
  ///
  /// @param listener is told how reading goes, from the thread that calls
  /// @param watcher is told after that how far the accounts are
  /// @throws org.attest.store.WorkspaceException if the workspace cannot be written
  void read(Path workspace, List<Path> files, Listener listener, StageWatcher watcher);

  /// Goes on with what is not read: the files of the inbox that the workspace does not have, what
  /// could not be read before, and what another version of Attest read; then makes the accounts.
  ///
  /// @param inbox the folder of the files that people brought in
  /// @param listener is told how reading goes, from the thread that calls
  /// @param watcher is told after that how far the accounts are
  /// @throws org.attest.store.WorkspaceException if the workspace cannot be written
  void goOn(Path workspace, Path inbox, Listener listener, StageWatcher watcher);

  /// Fetches a page of the web, as a file to keep and read.
  ///
  /// @param address as a person writes it
  /// @throws IOException if there is no such page, or it is not to be fetched, with a message for
  ///     the person
  Fetched fetch(String address) throws IOException;

  /// A page that was fetched.
  ///
  /// @param name of a file for it
  record Fetched(String name, byte[] content) {}

  /// Writes sample reports to a folder, to begin with.
  ///
  /// @return the files
  List<Path> samples(Path folder);

  /// Takes word of how reading goes.
  @FunctionalInterface
  interface Listener {
    /// @param read reports read so far
    /// @param failed inputs that could not be read
    /// @param perSecond reports read in a second, on average
    /// @param secondsLeft until the end, as far as can be told; negative while unknown
    void show(int read, int failed, double perSecond, double secondsLeft);
  }
}
