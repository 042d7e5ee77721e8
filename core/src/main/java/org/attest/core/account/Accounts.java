package org.attest.core.account;

import java.util.List;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.Lineage;

/// What all reports of a workspace say together. Equal sets of readings give equal results,
/// whatever the order in which they came.
///
/// @param lineages one per report, by report id
/// @param actors actors across reports, by id
/// @param accounts one per event, by id
public record Accounts(List<Lineage> lineages, List<Actor> actors, List<Account> accounts) {
  public Accounts {
    lineages = List.copyOf(lineages);
    actors = List.copyOf(actors);
    accounts = List.copyOf(accounts);
  }
}
