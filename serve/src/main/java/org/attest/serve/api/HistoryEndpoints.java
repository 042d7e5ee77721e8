package org.attest.serve.api;

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
    return Written.by(
        stream ->
            JsonExport.writeHistory(
                Paging.part(all, asked),
                all.size(),
                asked.number(Paging.FIRST),
                workspace,
                stream));
  }
}
