package org.attest.core.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.decision.DecidedEvents;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Standing;
import org.attest.core.decision.Standings;
import org.attest.core.reading.ReadReport;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.Resolution;
import org.attest.core.resolution.Resolver;
import org.attest.core.resolution.Weights;

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
  public static final String VERSION = "accounts-8";

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
    Resolution resolution =
        new Resolver(Weights.standard())
            .resolve(readings, DecidedEvents.constraints(log, readings), table);
    List<Standing> standings = Standings.of(log, readings, resolution.events());
    SortedMap<EventId, List<RevisionLog.Made>> decisions = new TreeMap<>();
    for (Standing standing : standings) {
      if (standing.state() == Standing.State.IN_FORCE) {
        RevisionLog.Made made = log.decision(standing.revision()).orElseThrow();
        for (EventId event : standing.events()) {
          decisions.computeIfAbsent(event, missing -> new ArrayList<>()).add(made);
        }
      }
    }
    Rulings rulings = new Rulings(resolution.actors());
    List<Account> accounts = new ArrayList<>();
    for (Account account :
        new AccountBuilder(resolution, new Retractions(log, resolution.lineages())).accounts()) {
      accounts.add(rulings.on(account, decisions.getOrDefault(account.id(), List.of())));
    }
    return new Accounts(resolution.lineages(), resolution.actors(), accounts, standings);
  }
}
