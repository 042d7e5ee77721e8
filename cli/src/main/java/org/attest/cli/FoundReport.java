package org.attest.cli;

import org.attest.core.report.ReportId;
import org.attest.store.Workspace;

/// The report that a user names.
final class FoundReport {
  private FoundReport() {}

  static ReportId of(Workspace workspace, String text) {
    return OneOf.found(
        workspace.findReports(text), "report", text, "'attest show' names the reports of an event");
  }
}
