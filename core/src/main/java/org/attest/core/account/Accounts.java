package org.attest.core.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Standing;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Readings;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.StageWatcher;

/// What all reports of a workspace say together, and what people decided about it. Equal sets of
/// readings, equal logs and equal tables of actors give equal results, whatever the order in
/// which the reports came.
///
/// @param lineages one per report, by report id
/// @param actors actors across reports, by id
/// @param accounts one per event, by id
/// @param standings one per decision, by number
public record Accounts(
    List<Lineage> lineages, List<Actor> actors, List<Account> accounts, List<Standing> standings) {
  /// Names what [#of] makes of readings. Raise it with any change after which the same readings
  /// give other accounts, so that stored accounts are made again.
  public static final String VERSION = "accounts-14";

  public Accounts {
    lineages = List.copyOf(lineages);
    actors = List.copyOf(actors);
    accounts = List.copyOf(accounts);
    standings = List.copyOf(standings);
  }

  /// Resolves readings on which nobody decided anything, and makes the accounts.
  ///
  /// @param readings at most one per report
  public static Accounts of(Collection<ReadReport> readings) {
    return of(readings, RevisionLog.EMPTY);
  }

  /// Resolves readings where no table of actors is loaded, with the decisions in force.
  ///
  /// @param readings at most one per report
  /// @param log what people decided
  public static Accounts of(Collection<ReadReport> readings, RevisionLog log) {
    return of(readings, log, ActorTable.NONE);
  }

  /// Resolves readings and makes the accounts, with the decisions in force.
  ///
  /// @param readings at most one per report
  /// @param log what people decided
  /// @param table actors that the user knows
  public static Accounts of(Collection<ReadReport> readings, RevisionLog log, ActorTable table) {
    return of(readings, log, table, StageWatcher.NONE);
  }

  /// Resolves readings and makes the accounts, with the decisions in force.
  ///
  /// @param readings at most one per report
  /// @param log what people decided
  /// @param table actors that the user knows
  /// @param watcher is told how far it is
  public static Accounts of(
      Collection<ReadReport> readings, RevisionLog log, ActorTable table, StageWatcher watcher) {
    AccountStream stream = new AccountStream(Readings.of(readings), log, table, watcher);
    List<Account> accounts = new ArrayList<>();
    stream.forEach((told, account) -> accounts.add(account));
    accounts.sort(Comparator.comparing(Account::id));
    return new Accounts(stream.lineages(), stream.actors(), accounts, stream.standings());
  }
}
