package org.attest.serve;

import java.nio.file.Path;
import java.time.InstantSource;
import org.attest.serve.desk.ReportIntake;
import org.attest.serve.guard.Reach;

/// What a workbench is started with.
///
/// @param workspace folder of the workspace; it need not be there yet
/// @param port on which to listen; 0 for any that is free
/// @param person who decides, as long as nobody gives another name and nobody has to sign in
/// @param intake by which reports are read into the workspace
/// @param reach who can reach it
/// @param clock by which sessions end and waiting times run
public record WorkbenchSettings(
    Path workspace,
    int port,
    String person,
    ReportIntake intake,
    Reach reach,
    InstantSource clock) {
  /// Those of a workbench for this machine only.
  public WorkbenchSettings(Path workspace, int port, String person, ReportIntake intake) {
    this(workspace, port, person, intake, Reach.LOOPBACK, InstantSource.system());
  }
}
