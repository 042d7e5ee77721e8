package org.attest.core.account;

import java.util.Collection;
import java.util.List;
import org.attest.core.reading.ReadReport;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.Resolution;
import org.attest.core.resolution.Resolver;
import org.attest.core.resolution.Weights;

/// What all reports of a workspace say together. Equal sets of readings give equal results,
/// whatever the order in which they came.
///
/// @param lineages one per report, by report id
/// @param actors actors across reports, by id
/// @param accounts one per event, by id
public record Accounts(List<Lineage> lineages, List<Actor> actors, List<Account> accounts) {
  /// Names what [#of] makes of readings. Raise it with any change after which the same readings
  /// give
  /// other accounts, so that stored accounts are made again.
  public static final String VERSION = "accounts-1";

  public Accounts {
    lineages = List.copyOf(lineages);
    actors = List.copyOf(actors);
    accounts = List.copyOf(accounts);
  }

  /// Resolves readings and makes the accounts.
  ///
  /// @param readings at most one per report
  public static Accounts of(Collection<ReadReport> readings) {
    Resolution resolution = new Resolver(Weights.standard()).resolve(readings);
    return new Accounts(
        resolution.lineages(), resolution.actors(), new AccountBuilder(resolution).accounts());
  }
}
