package org.attest.bench.scale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.store.NewReading;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;

/// The readings of a workspace, in the order of their reports.
final class StoredReadings {
  private StoredReadings() {}

  static List<NewReading> of(Path folder) {
    try (Workspace workspace = Workspace.openToRead(folder)) {
      List<NewReading> readings = new ArrayList<>();
      for (ReportId id : workspace.reports()) {
        Report report = workspace.report(id).orElseThrow();
        readings.add(new NewReading(report.name(), report, reading(workspace, id)));
      }
      return readings;
    }
  }

  private static Reading reading(Workspace workspace, ReportId id) {
    return workspace
        .reading(id)
        .orElseThrow(
            () ->
                new WorkspaceException(
                    WorkspaceException.Kind.MISSING,
                    "the readings in "
                        + workspace.folder()
                        + " are of another version: run 'attest read' on it first"));
  }
}
