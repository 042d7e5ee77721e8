package org.attest.serve.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.core.decision.Revision;
import org.attest.exchange.JsonExport;
import org.attest.serve.desk.Desk;
import org.attest.store.Workspace;

/// The log of revisions.
final class HistoryEndpoints {
  private final Desk desk;

  HistoryEndpoints(Desk desk) {
    this.desk = desk;
  }

  List<Endpoint> all() {
    return List.of(
        new Endpoint(
            "/history",
            "listRevisions",
            "What people decided, undid and did again, the first entry first.",
            Paging.with(),
            AccountShape.HISTORY,
            asked -> desk.look(workspace -> history(asked, workspace))));
  }

  private static Written history(Asked asked, Workspace workspace) {
    List<Revision> all = workspace.log().revisions();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      JsonExport.writeHistory(
          Paging.part(all, asked), all.size(), asked.number(Paging.FIRST), workspace, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(bytes.toString(StandardCharsets.UTF_8));
  }
}
