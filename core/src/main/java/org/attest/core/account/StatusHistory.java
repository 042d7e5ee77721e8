package org.attest.core.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument.Role;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Statement;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.FoldedName;

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

  /// One step for each origin and status, in the order in which they became known. An outlet
  /// that names a source takes no step of its own, nor does the press where somebody's word is
  /// known already; a body that tells in its own voice what somebody else told before confirms
  /// it. Those who are not named take a step only where nobody else does.
  List<StatusChange> changes() {
    SortedSet<ReportId> attributed = new TreeSet<>();
    for (Telling telling : tellings) {
      if (!telling.ownVoice()) {
        attributed.add(telling.report().report().id());
      }
    }
    Map<String, Step> steps = new LinkedHashMap<>();
    Map<String, Step> unnamed = new LinkedHashMap<>();
    SortedSet<String> vouched = new TreeSet<>();
    for (Telling telling : tellings) {
      Status status = StatusOf.telling(telling);
      boolean relies =
          telling.ownVoice()
              && status == Status.ASSERTED
              && (attributed.contains(telling.report().report().id())
                  || telling.lineage().flatMap(lineage -> lineage.parent()).isPresent());
      // who only denies a part in it takes no step
      boolean says = status != Status.HYPOTHETICAL || tellings.size() == 1;
      if (relies || !says) {
        continue;
      }
      Optional<String> by = origins.speaker(telling);
      boolean known = vouched.stream().anyMatch(name -> !isSame(name, telling.outlet()));
      if (by.isPresent()
          && (status == Status.REPORTED
              || status == Status.ASSERTED && !telling.mention().background())) {
        vouched.add(by.get());
      }
      boolean body = Publishers.isBody(telling.outlet());
      boolean confirms = status == Status.ASSERTED && known && body;
      boolean takesBack = status == Status.DENIED && origins.withdrawals().takesBack(telling);
      Step step =
          new Step(
              takesBack ? Status.RETRACTED : confirms ? Status.CONFIRMED : status, by, telling);
      String origin = origins.origin(telling).key();
      boolean said =
          steps.values().stream()
              .anyMatch(earlier -> earlier.status().counts() || earlier.sort() == step.sort());
      boolean press =
          telling.ownVoice() && !body && status != Status.CLAIMED && status != Status.DENIED;
      boolean again =
          press && said
              || step.sort() == Status.REPORTED
                  && steps.containsKey(Status.CONFIRMED + " " + origin);
      if (!again) {
        (by.isPresent() ? steps : unnamed).merge(step.sort() + " " + origin, step, Step::better);
      }
    }
    return (steps.isEmpty() ? unnamed : steps).values().stream().map(Step::change).toList();
  }

  /// Whether one of two names says no more than the other: "Interior Ministry" and "Ministry of
  /// the Interior" are one.
  private static boolean isSame(String one, String other) {
    List<String> left = FoldedName.of(one).tokens();
    List<String> right = FoldedName.of(other).tokens();
    return left.containsAll(right) || right.containsAll(left);
  }

  /// What one telling made of the event, and who said so, if that is somebody with a name.
  private record Step(Status status, Optional<String> by, Telling telling) {
    /// The status, where it makes no difference in whose voice it is told.
    Status sort() {
      return status == Status.ASSERTED ? Status.REPORTED : status;
    }

    StatusChange change() {
      return new StatusChange(
          status, by, telling.mention().time(), telling.known(), telling.mention().extent());
    }

    /// Of two tellings of one origin the earlier, but a person by name before "the police" of
    /// the same day.
    Step better(Step later) {
      boolean named = isPerson() || !later.isPerson();
      return named || !telling.known().equals(later.telling.known()) ? this : later;
    }

    private boolean isPerson() {
      return telling
          .source()
          .flatMap(telling::actor)
          .filter(actor -> actor.kind() == ActorKind.PERSON)
          .isPresent();
    }
  }

  /// Where the event stands after all reports, and why.
  StatusReason standing() {
    List<Telling> happened =
        tellings.stream().filter(telling -> StatusOf.telling(telling).counts()).toList();
    if (happened.isEmpty()) {
      return unrealised();
    }
    Optional<Telling> retraction = retraction();
    if (retraction.isPresent()) {
      return new StatusReason(Status.RETRACTED, "origin", speaker(retraction.get()));
    }
    if (happened.stream().allMatch(origins.withdrawals()::withdrawn)) {
      return new StatusReason(Status.RETRACTED, "all", happened.getFirst().outlet());
    }
    Optional<Telling> denial =
        tellings.stream()
            .filter(telling -> contests(telling) && !origins.withdrawals().changedItsWord(telling))
            .findFirst();
    if (denial.isPresent()) {
      return new StatusReason(Status.DISPUTED, "", speaker(denial.get()));
    }
    Optional<Telling> admission = happened.stream().filter(StatusHistory::admits).findFirst();
    if (admission.isPresent()) {
      return new StatusReason(Status.CONFIRMED, "admitted", speaker(admission.get()));
    }
    SortedMap<String, String> vouching = origins.vouching();
    if (vouching.size() >= 2) {
      return new StatusReason(
          Status.CONFIRMED,
          "origins",
          String.valueOf(vouching.size()),
          String.join(", ", vouching.values()));
    }
    Status strongest = strongest(happened);
    boolean passing = strongest == Status.ASSERTED && independence.count() > 1;
    return new StatusReason(strongest, passing ? "passing" : "");
  }

  private static String speaker(Telling telling) {
    return telling.chain().getLast();
  }

  /// What an event is that nobody says to have happened: what was said of it last, but a
  /// cancelled plan stays cancelled.
  private StatusReason unrealised() {
    Telling decisive =
        tellings.stream()
            .filter(telling -> StatusOf.telling(telling) == Status.CANCELLED)
            .findFirst()
            .orElseGet(tellings::getLast);
    return new StatusReason(StatusOf.telling(decisive), "", speaker(decisive));
  }

  /// That the only origin took it back.
  private Optional<Telling> retraction() {
    return independence.count() <= 1
        ? tellings.stream().filter(t -> StatusOf.telling(t) == Status.RETRACTED).findFirst()
        : Optional.empty();
  }

  /// Whether somebody denies that it happened. An accused who denies a part in it does not.
  private boolean contests(Telling telling) {
    if (StatusOf.telling(telling) != Status.DENIED || StatusOf.deniesOwnPart(telling)) {
      return false;
    }
    return telling.mention().factuality() == Factuality.NEGATED || telling.source().isPresent();
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
