package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.Argument.Role;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Statement;
import org.attest.core.report.ReportId;

/// Where an event stands, and how it got there.
final class StatusHistory {
  private final List<Telling> tellings;
  private final Origins origins;
  private final Independence independence;

  StatusHistory(List<Telling> tellings, Origins origins, Independence independence) {
    this.tellings = tellings;
    this.origins = origins;
    this.independence = independence;
  }

  /// One step for each source and status, in the order in which they became known. An outlet that
  /// names a source takes no step of its own; one that tells in its own voice what another origin
  /// told before confirms it.
  List<StatusChange> changes() {
    SortedSet<ReportId> attributed = new TreeSet<>();
    for (Telling telling : tellings) {
      if (!telling.ownVoice()) {
        attributed.add(telling.report().report().id());
      }
    }
    List<StatusChange> changes = new ArrayList<>();
    SortedSet<String> seen = new TreeSet<>();
    SortedSet<String> vouched = new TreeSet<>();
    for (Telling telling : tellings) {
      Status status = StatusOf.telling(telling);
      boolean relies =
          telling.ownVoice()
              && status == Status.ASSERTED
              && (attributed.contains(telling.report().report().id())
                  || telling.lineage().flatMap(lineage -> lineage.parent()).isPresent());
      if (relies) {
        continue;
      }
      if (status == Status.ASSERTED && !telling.mention().background()) {
        vouched.add(Origins.origin(telling).key());
        status = vouched.size() > 1 ? Status.CONFIRMED : status;
      } else if (status == Status.REPORTED) {
        vouched.add(Origins.origin(telling).key());
      }
      Optional<String> by =
          telling.ownVoice() ? Optional.of(telling.outlet()) : telling.source().map(telling::name);
      if (seen.add(status + " " + by.orElse(""))) {
        changes.add(new StatusChange(status, by, telling.known(), telling.mention().extent()));
      }
    }
    return changes;
  }

  Status status() {
    List<Telling> happened =
        tellings.stream().filter(telling -> StatusOf.telling(telling).counts()).toList();
    if (happened.isEmpty()) {
      return unrealised();
    }
    if (retracted()) {
      return Status.RETRACTED;
    }
    if (tellings.stream().anyMatch(this::contests)) {
      return Status.DISPUTED;
    }
    if (happened.stream().anyMatch(StatusHistory::admits) || twoOrigins()) {
      return Status.CONFIRMED;
    }
    return strongest(happened);
  }

  /// What an event is that nobody says to have happened: what was said of it last, but a cancelled
  /// plan stays cancelled.
  private Status unrealised() {
    List<Status> statuses = tellings.stream().map(StatusOf::telling).toList();
    return statuses.contains(Status.CANCELLED) ? Status.CANCELLED : statuses.getLast();
  }

  /// Whether the only origin took it back.
  private boolean retracted() {
    return independence.count() <= 1
        && tellings.stream().anyMatch(t -> StatusOf.telling(t) == Status.RETRACTED);
  }

  /// Whether somebody denies that it happened. An accused who denies a part in it does not.
  private boolean contests(Telling telling) {
    if (StatusOf.telling(telling) != Status.DENIED) {
      return false;
    }
    if (telling.mention().factuality() == Factuality.NEGATED) {
      return true;
    }
    return telling
        .source()
        .filter(source -> !StatusOf.isParty(telling, source, Role.AGENT))
        .isPresent();
  }

  /// Whether those who did it own up, other than by boasting.
  private static boolean admits(Telling telling) {
    return StatusOf.telling(telling) == Status.CONFIRMED
        && telling
            .statement()
            .filter(
                statement ->
                    statement.act() == Statement.Act.ADMIT
                        || statement
                            .source()
                            .filter(source -> StatusOf.isParty(telling, source, Role.AGENT))
                            .isPresent())
            .isPresent();
  }

  /// Two origins that tell it as news.
  private boolean twoOrigins() {
    return origins.vouching().size() >= 2;
  }

  private Status strongest(List<Telling> happened) {
    SortedSet<ReportId> attributed = new TreeSet<>();
    SortedSet<Status> statuses = new TreeSet<>();
    for (Telling telling : happened) {
      if (!telling.ownVoice()) {
        attributed.add(telling.report().report().id());
      }
    }
    for (Telling telling : happened) {
      if (!telling.ownVoice() || !attributed.contains(telling.report().report().id())) {
        Status status = StatusOf.telling(telling);
        statuses.add(status == Status.CONFIRMED ? Status.REPORTED : status);
      }
    }
    boolean claimedOnly = statuses.contains(Status.CLAIMED) && !statuses.contains(Status.REPORTED);
    return claimedOnly ? Status.CLAIMED : statuses.first();
  }
}
