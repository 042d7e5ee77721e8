package org.attest.serve;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.attest.serve.desk.RecentWorkspaces;
import org.attest.serve.desk.ReportIntake;
import org.attest.serve.guard.Reach;
import org.attest.serve.guard.TileServer;

/// What a workbench is started with.
///
/// @param workspace folder of the workspace; it need not be there yet
/// @param port on which to listen; 0 for any that is free
/// @param person who decides, as long as nobody gives another name and nobody has to sign in
/// @param intake by which reports are read into the workspace
/// @param reach who can reach it
/// @param tiles the server of map tiles to ask; absent to ask none
/// @param recent the workspaces that the person can go to; absent to stay in the one
/// @param clock by which sessions end and waiting times run
public record WorkbenchSettings(
    Path workspace,
    int port,
    String person,
    ReportIntake intake,
    Reach reach,
    Optional<TileServer> tiles,
    Optional<RecentWorkspaces> recent,
    InstantSource clock) {
  /// Those of a workbench for this machine only.
  public WorkbenchSettings(Path workspace, int port, String person, ReportIntake intake) {
    this(
        workspace,
        port,
        person,
        intake,
        Reach.LOOPBACK,
        Optional.empty(),
        Optional.empty(),
        InstantSource.system());
  }
}
