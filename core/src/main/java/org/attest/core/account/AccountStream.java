package org.attest.core.account;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.attest.core.decision.DecidedEvents;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Standing;
import org.attest.core.decision.Standings;
import org.attest.core.reading.Readings;
import org.attest.core.reading.RecentReadings;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.Resolution;
import org.attest.core.resolution.Resolver;
import org.attest.core.resolution.StageWatcher;
import org.attest.core.resolution.Weights;

/// What all reports of a workspace say together, and what people decided about it, with accounts
/// that are made one at a time. Neither readings nor accounts are held, so that there may be many.
public final class AccountStream {
  /// How many readings are kept at hand. Most events are told by one report, and those of one
  /// report follow each other.
  private static final int RECENT = 300;

  private final Resolution resolution;
  private final DecidedAccounts decided;
  private final AccountBuilder builder;
  private final StageWatcher watcher;

  /// Resolves readings, with the decisions in force.
  ///
  /// @param log what people decided
  /// @param table actors that the user knows
  /// @param watcher is told how far it is, here and as the accounts are made
  public AccountStream(Readings readings, RevisionLog log, ActorTable table, StageWatcher watcher) {
    this.watcher = watcher;
    resolution =
        new Resolver(Weights.standard())
            .resolve(readings, DecidedEvents.constraints(log, readings), table, watcher);
    decided =
        new DecidedAccounts(
            log, Standings.of(log, readings, resolution.events()), name -> resolution.actors());
    builder =
        new AccountBuilder(
            resolution,
            new RecentReadings(readings, RECENT),
            new Retractions(log, resolution.lineages()));
  }

  /// One per report, by report id.
  public List<Lineage> lineages() {
    return resolution.lineages();
  }

  /// Actors across reports, by id.
  public List<Actor> actors() {
    return resolution.actors();
  }

  /// One per decision, by number.
  public List<Standing> standings() {
    return decided.standings();
  }

  /// Makes the accounts, one per event, and hands them over in the order of the first report that
  /// tells each.
  ///
  /// @param sink takes each as reports tell it, and with what people decided
  public void forEach(BiConsumer<Account, Account> sink) {
    int count = resolution.events().size();
    int[] made = {0};
    IntStream.range(0, count)
        .boxed()
        .sorted(
            Comparator.comparing(event -> resolution.events().get(event).chains().getFirst().key()))
        .forEach(
            event -> {
              Account told = builder.account(event);
              sink.accept(told, decided.on(told));
              watcher.at(StageWatcher.Stage.ACCOUNTS, ++made[0], count);
            });
  }
}
