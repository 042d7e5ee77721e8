package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.account.Independence.Origin;
import org.attest.core.data.Explanation;
import org.attest.core.decision.Decision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.reading.Toll;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Lineage;

/// The reports that people retracted, and those that took their text over. They vouch for nothing;
/// what they say is kept.
final class Retractions {
  private final SortedMap<ReportId, RevisionLog.Made> retracted = new TreeMap<>();

  Retractions(RevisionLog log, List<Lineage> lineages) {
    SortedMap<ReportId, Lineage> byReport = new TreeMap<>();
    lineages.forEach(lineage -> byReport.put(lineage.report(), lineage));
    SortedMap<ReportId, RevisionLog.Made> decided = new TreeMap<>();
    for (RevisionLog.Made made : log.inForce()) {
      if (made.decision() instanceof Decision.RetractReport retract) {
        decided.put(retract.report(), made);
      }
    }
    if (!decided.isEmpty()) {
      for (ReportId report : byReport.keySet()) {
        origin(report, byReport, decided).ifPresent(made -> retracted.put(report, made));
      }
    }
  }

  /// The decision on the nearest report up the line of copies.
  private static Optional<RevisionLog.Made> origin(
      ReportId report,
      SortedMap<ReportId, Lineage> lineages,
      SortedMap<ReportId, RevisionLog.Made> decided) {
    Optional<ReportId> next = Optional.of(report);
    // A line of copies is no longer than there are reports.
    for (int i = 0; next.isPresent() && i <= lineages.size(); i++) {
      RevisionLog.Made made = decided.get(next.get());
      if (made != null) {
        return Optional.of(made);
      }
      next =
          Optional.ofNullable(lineages.get(next.get()))
              .filter(Retractions::tookTextOver)
              .flatMap(Lineage::parent);
    }
    return Optional.empty();
  }

  private static boolean tookTextOver(Lineage lineage) {
    return switch (lineage.kind()) {
      case COPY, NEAR_COPY, REWRITE, TRANSLATION -> true;
      case ORIGINAL, CITES -> false;
    };
  }

  /// The decision by which a report vouches for nothing; absent if it stands.
  Optional<RevisionLog.Made> of(Telling telling) {
    return Optional.ofNullable(retracted.get(telling.report().report().id()));
  }

  /// The tellings of reports that stand.
  List<Telling> standing(List<Telling> tellings) {
    return retracted.isEmpty()
        ? tellings
        : tellings.stream().filter(telling -> of(telling).isEmpty()).toList();
  }

  /// The account of an event of which some reports are retracted. Values that only those give are
  /// kept behind the others; a field that only those give is left out, unless none stands.
  ///
  /// @param whole as all reports tell it
  /// @param rest as the reports that stand tell it; absent if none does
  /// @param tellings all of them
  Account account(Account whole, Optional<Account> rest, List<Telling> tellings) {
    Account told = rest.orElse(whole);
    SortedMap<Toll.Category, Field<TollValue>> tolls = new TreeMap<>();
    told.tolls()
        .forEach(
            (category, field) ->
                tolls.put(
                    category, beside(field, Optional.ofNullable(whole.tolls().get(category)))));
    List<StatusChange> history = new ArrayList<>(whole.history());
    List<Origin> discounted = new ArrayList<>();
    rest.ifPresent(standing -> discounted.addAll(standing.independence().discounted()));
    SortedSet<Integer> revisions = new TreeSet<>(whole.revisions());
    SortedSet<ReportId> seen = new TreeSet<>();
    SortedSet<String> people = new TreeSet<>();
    for (Telling telling : tellings) {
      Optional<RevisionLog.Made> made = of(telling);
      if (made.isPresent() && seen.add(telling.report().report().id())) {
        revisions.add(made.get().revision());
        people.add(made.get().signature().by());
        discounted.add(
            new Origin(
                telling.outlet(),
                Explanation.of("origin.retracted", made.get().signature().by()),
                new TreeSet<>(Set.of(telling.report().report().id()))));
        history.add(
            StatusChange.decided(
                Status.RETRACTED,
                made.get().signature(),
                telling.mention().time(),
                telling.mention().extent()));
      }
    }
    StatusReason status =
        rest.map(Account::standing).orElseGet(() -> StatusReason.decided(Status.RETRACTED, people));
    return new Account(
        whole.id(),
        Headline.of(
            told.type(),
            told.modes(),
            told.agents(),
            told.targets(),
            told.place(),
            tolls,
            told.responsibility(),
            status.status()),
        beside(told.type(), Optional.of(whole.type())),
        told.modes().map(field -> beside(field, whole.modes())),
        told.agents().map(field -> beside(field, whole.agents())),
        told.targets().map(field -> beside(field, whole.targets())),
        told.date().map(field -> beside(field, whole.date())),
        told.place().map(field -> beside(field, whole.place())),
        told.weapons().map(field -> beside(field, whole.weapons())),
        tolls,
        told.background(),
        status,
        history,
        whole.responsibility(),
        new Independence(
            rest.map(standing -> standing.independence().origins()).orElse(List.of()), discounted),
        whole.mentions(),
        whole.anchors(),
        whole.reports(),
        whole.matches(),
        whole.joins(),
        whole.near(),
        revisions);
  }

  /// The values of the reports that stand, with all who give them, and behind them those of the
  /// others.
  private static <T> Field<T> beside(Field<T> rest, Optional<Field<T>> whole) {
    List<Value<T>> values = new ArrayList<>();
    List<Value<T>> all = whole.map(Field::values).orElse(List.of());
    for (Value<T> value : rest.values()) {
      values.add(
          all.stream()
              .filter(other -> other.value().equals(value.value()))
              .findFirst()
              .map(other -> value.with(other.supporters()))
              .orElse(value));
    }
    for (Value<T> value : all) {
      if (rest.values().stream().noneMatch(other -> other.value().equals(value.value()))) {
        values.add(value.retracted());
      }
    }
    return new Field<>(rest.name(), values, rest.best(), rest.dispute());
  }
}
