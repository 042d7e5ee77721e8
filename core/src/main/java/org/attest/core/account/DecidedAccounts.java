package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.decision.DecidedEvents;
import org.attest.core.decision.Decision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Standing;
import org.attest.core.decision.Standings;
import org.attest.core.reading.Readings;
import org.attest.core.report.Span;
import org.attest.core.resolution.EventId;

/// What people decided, put on accounts. Most decisions leave it as it is which mentions are one
/// event and which reports vouch: then the accounts that they are about are all that changes.
public final class DecidedAccounts {
  private final List<Standing> standings;
  private final SortedMap<EventId, List<RevisionLog.Made>> decisions;
  private final Rulings rulings;

  /// @param standings of all decisions of the log
  /// @param actors to look up whom a person names
  DecidedAccounts(RevisionLog log, List<Standing> standings, NamedActors actors) {
    this.standings = standings;
    this.decisions = decisions(log, standings);
    this.rulings = new Rulings(actors);
  }

  /// What a log decides on accounts that are made.
  ///
  /// @param eventOf the event of each mention of [Standings#reports], by its trigger
  public static DecidedAccounts of(
      RevisionLog log, Readings readings, Map<Span, EventId> eventOf, NamedActors actors) {
    return new DecidedAccounts(log, Standings.of(log, readings, eventOf), actors);
  }

  /// Whether two logs ask the same of resolution, and withdraw the same reports: then the same
  /// mentions are one event, and what reports tell of it is the same.
  public static boolean keepEvents(RevisionLog one, RevisionLog other, Readings readings) {
    return withdrawals(one).equals(withdrawals(other))
        && DecidedEvents.constraints(one, readings)
            .equals(DecidedEvents.constraints(other, readings));
  }

  private static List<RevisionLog.Made> withdrawals(RevisionLog log) {
    return log.inForce().stream()
        .filter(made -> made.decision() instanceof Decision.RetractReport)
        .toList();
  }

  private static SortedMap<EventId, List<RevisionLog.Made>> decisions(
      RevisionLog log, List<Standing> standings) {
    SortedMap<EventId, List<RevisionLog.Made>> decisions = new TreeMap<>();
    for (Standing standing : standings) {
      if (standing.state() == Standing.State.IN_FORCE) {
        RevisionLog.Made made = log.decision(standing.revision()).orElseThrow();
        for (EventId event : standing.events()) {
          decisions.computeIfAbsent(event, missing -> new ArrayList<>()).add(made);
        }
      }
    }
    return decisions;
  }

  /// One per decision, by number.
  public List<Standing> standings() {
    return standings;
  }

  /// The events on which something else was decided before.
  ///
  /// @param log of before
  /// @param before the standings of its decisions
  public SortedSet<EventId> changedSince(RevisionLog log, List<Standing> before) {
    SortedMap<EventId, List<RevisionLog.Made>> earlier = decisions(log, before);
    SortedSet<EventId> changed = new TreeSet<>(decisions.keySet());
    changed.addAll(earlier.keySet());
    changed.removeIf(
        event ->
            decisions
                .getOrDefault(event, List.of())
                .equals(earlier.getOrDefault(event, List.of())));
    return changed;
  }

  /// An account with what was decided on it.
  ///
  /// @param told the account as reports tell it
  public Account on(Account told) {
    return rulings.on(told, decisions.getOrDefault(told.id(), List.of()));
  }
}
