package org.attest.core.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.data.Explanation;
import org.attest.core.reading.EventMention;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Lineage;

/// What outlets tell of an event in their own voice without having been there: they name sources
/// for it, copy it, or told it before from others.
final class Secondhand {
  private final Map<ReportId, List<Telling>> told;

  /// The reports that name a source for the event.
  private final Set<ReportId> attributed = new HashSet<>();

  /// The first reports in which an outlet tells it from others, by outlet.
  private final Map<String, Telling> fromOthers = new HashMap<>();

  /// Whether any report says when or where it was, or how many were harmed.
  private final boolean detailed;

  /// @param told what each report tells of the event
  /// @param vouching what of it says that it happened
  Secondhand(Map<ReportId, List<Telling>> told, List<Telling> vouching) {
    this.told = told;
    this.detailed = vouching.stream().anyMatch(Secondhand::isDetailed);
    vouching.stream()
        .filter(telling -> !telling.ofPublisher())
        .map(Secondhand::id)
        .forEach(attributed::add);
    vouching.stream().filter(this::isFromOthers).forEach(this::addFromOthers);
  }

  private void addFromOthers(Telling telling) {
    fromOthers.merge(telling.outlet(), telling, (a, b) -> Withdrawals.isEarlier(b, a) ? b : a);
  }

  private boolean isFromOthers(Telling telling) {
    return attributed.contains(id(telling)) || telling.isDerived();
  }

  /// Why an outlet's own word adds nothing; absent if it counts.
  Optional<Explanation> against(Telling telling) {
    boolean relies = attributed.contains(id(telling));
    boolean copies =
        telling.isDerived()
            && !(relies && telling.lineage().orElseThrow().kind() == Lineage.Kind.CITES);
    if (copies) {
      return Optional.of(
          ofParent(telling)
              .findFirst()
              .map(parent -> Explanation.of("origin.derived", parent.outlet()))
              .orElseGet(() -> Explanation.of("origin.derived-other")));
    }
    if (relies) {
      return Optional.of(Explanation.of("origin.relies"));
    }
    Optional<Explanation> before =
        Optional.ofNullable(fromOthers.get(telling.outlet()))
            .filter(told -> !Withdrawals.isEarlier(telling, told))
            .map(told -> Explanation.of("origin.told-before", told.report().report().name()));
    return before.isEmpty() && takesAsKnown(telling)
        ? Optional.of(Explanation.of("origin.known"))
        : before;
  }

  /// Whether a report only refers to the event, "since the bombing", of which others tell more: it
  /// says neither when nor where it was, nor how many were harmed.
  private boolean takesAsKnown(Telling telling) {
    return detailed
        && told.getOrDefault(id(telling), List.of()).stream().noneMatch(Secondhand::isDetailed);
  }

  private static boolean isDetailed(Telling telling) {
    EventMention mention = telling.mention();
    return mention.time().isPresent() || mention.place().isPresent() || !mention.tolls().isEmpty();
  }

  /// What the report tells from which a telling's report derives.
  Stream<Telling> ofParent(Telling telling) {
    return telling.lineage().flatMap(Lineage::parent).map(told::get).stream().flatMap(List::stream);
  }

  private static ReportId id(Telling telling) {
    return telling.report().report().id();
  }
}
