package org.attest.serve;

import java.nio.file.Path;
import org.attest.serve.desk.ReportIntake;

/// What a workbench is started with.
///
/// @param workspace folder of the workspace; it need not be there yet
/// @param port on which to listen; 0 for any that is free
/// @param person who decides, as long as nobody gives another name
/// @param intake by which reports are read into the workspace
public record WorkbenchSettings(Path workspace, int port, String person, ReportIntake intake) {}
