package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attest.core.account.Account;
import org.attest.core.account.Accounts;
import org.attest.core.account.Status;

/// The accounts of one case in the benchmark's prediction format.
///
/// @param name of the case
record CasePrediction(String name, CaseReports reports, Accounts accounts) {
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("case", name);
    json.set("actors", new CaseActors(reports, accounts).json());
    ArrayNode events = json.putArray("events");
    for (Account account : accounts.accounts()) {
      if (isEvent(account)) {
        events.add(new CaseEvent(reports, account).json());
      }
    }
    return json;
  }

  /// A kind of event that nobody says to have happened, at no time and place, is none.
  private static boolean isEvent(Account account) {
    return account.status() != Status.HYPOTHETICAL
        || account.date().isPresent()
        || account.place().isPresent();
  }
}
