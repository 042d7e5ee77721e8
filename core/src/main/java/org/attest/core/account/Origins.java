package org.attest.core.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.attest.core.data.Explanation;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.FoldedName;

/// Counts who vouches for an event: that it happened or, where nobody says so, that it is
/// planned, warned of or called off. Every telling is followed to its ultimate source, and
/// sources of one affiliation are one origin.
final class Origins {
  private final List<Telling> tellings;

  /// What each report tells.
  private final Map<ReportId, List<Telling>> byReport = new HashMap<>();

  /// The tellings that vouch for it, by the folded names of their outlets.
  private final SortedMap<String, List<Telling>> published = new TreeMap<>();

  /// Whether anybody says that it happened.
  private final boolean realised;

  /// The armed groups that are told to have done it, by their folded names.
  private final SortedSet<String> doers = new TreeSet<>();

  /// What is not an outlet's own, though no source is named.
  private final Secondhand secondhand;

  private final Dead dead;
  private final UltimateSource sources;
  private final Askable askable;
  private final Speaker speaker;
  private final Withdrawals withdrawals;

  Origins(List<Telling> tellings, Bodies bodies) {
    this.tellings = tellings;
    this.dead = new Dead(tellings);
    this.realised = tellings.stream().anyMatch(telling -> StatusOf.telling(telling).counts());
    List<Telling> vouching = new ArrayList<>();
    for (Telling telling : tellings) {
      addDoers(telling);
      byReport.computeIfAbsent(id(telling), report -> new ArrayList<>()).add(telling);
      if (vouches(telling)) {
        published
            .computeIfAbsent(Publishers.fold(telling.outlet()), key -> new ArrayList<>())
            .add(telling);
        vouching.add(telling);
      }
    }
    this.secondhand = new Secondhand(byReport, vouching);
    this.sources = new UltimateSource(bodies, new Publishers(tellings), byReport);
    this.askable = new Askable(byReport, this::vouches);
    this.speaker = new Speaker(sources, askable);
    this.withdrawals = new Withdrawals(tellings, secondhand, sources);
  }

  /// Whose word a telling is in the end.
  UltimateSource.Origin origin(Telling telling) {
    return sources.origin(telling);
  }

  /// Who says so, by name; absent for nobody whom a reader could ask.
  Optional<String> speaker(Telling telling) {
    return speaker.of(telling);
  }

  Withdrawals withdrawals() {
    return withdrawals;
  }

  private static ReportId id(Telling telling) {
    return telling.report().report().id();
  }

  private void addDoers(Telling telling) {
    telling.mention().arguments().stream()
        .filter(argument -> argument.role() == Argument.Role.AGENT)
        .flatMap(argument -> argument.actor().flatMap(telling::actor).stream())
        .filter(actor -> actor.kind() == ActorKind.ARMED_GROUP)
        .forEach(actor -> doers.add(Publishers.fold(actor.name())));
  }

  /// Whether a telling says that the event happened; of an event that nobody says to have
  /// happened, that it is to come or is called off.
  private boolean vouches(Telling telling) {
    Status status = StatusOf.telling(telling);
    return realised
        ? status.counts()
        : status == Status.PLANNED || status == Status.WARNED || status == Status.CANCELLED;
  }

  /// Origins while they are gathered, each with the reports that pass on its word.
  private static final class Gathered {
    private final SortedMap<String, Independence.Origin> origins = new TreeMap<>();

    /// Adds what one telling says of an origin.
    ///
    /// @return the first that was said of it
    Independence.Origin add(String key, String name, Explanation why, Telling telling) {
      Independence.Origin known = origins.get(key);
      SortedSet<ReportId> reports = new TreeSet<>(Set.of(id(telling)));
      if (known != null) {
        reports.addAll(known.reports());
      }
      Independence.Origin first =
          known == null
              ? new Independence.Origin(name, why, reports)
              : new Independence.Origin(known.name(), known.why(), reports);
      origins.put(key, first);
      return first;
    }
  }

  Independence independence() {
    Gathered counted = new Gathered();
    Gathered claims = new Gathered();
    Gathered discounted = new Gathered();
    SortedSet<String> claimants = claimants();
    for (Telling telling : tellings) {
      if (!vouches(telling)) {
        continue;
      }
      Optional<Explanation> against = against(telling);
      String name = telling.chain().getLast();
      if (against.isPresent()) {
        discounted.add(name, name, against.get(), telling);
        continue;
      }
      UltimateSource.Origin origin = origin(telling);
      if (isClaim(telling) || isAdmission(telling) && claimants.contains(origin.key())) {
        claims.add(origin.key(), origin.name(), origin.why(), telling);
        continue;
      }
      boolean again = counted.origins.containsKey(origin.key());
      Independence.Origin first = counted.add(origin.key(), origin.name(), origin.why(), telling);
      if (again && !first.name().equals(name)) {
        discounted.add(name, name, same(telling, first), telling);
      }
    }
    claims.origins.keySet().removeAll(counted.origins.keySet());
    if (counted.origins.isEmpty()) {
      counted.origins.putAll(claims.origins);
    } else {
      claims
          .origins
          .values()
          .forEach(
              claim ->
                  discounted.origins.putIfAbsent(
                      claim.name(),
                      new Independence.Origin(
                          claim.name(), Explanation.of("origin.claim"), claim.reports())));
    }
    return new Independence(
        List.copyOf(counted.origins.values()), List.copyOf(discounted.origins.values()));
  }

  /// That a source adds nothing to an origin that is counted already.
  private static Explanation same(Telling telling, Independence.Origin counted) {
    boolean owned =
        telling
            .source()
            .flatMap(Statement.Source::affiliation)
            .filter(counted.name()::equals)
            .isPresent();
    return Explanation.of(owned ? "origin.same-body" : "origin.same", counted.name());
  }

  /// Those who vouch for it as news, not as the past of other news: their names by what makes
  /// them distinct.
  SortedMap<String, String> vouching() {
    SortedMap<String, String> names = new TreeMap<>();
    for (Telling telling : tellings) {
      if (StatusOf.telling(telling).counts()
          && against(telling).isEmpty()
          && !isClaim(telling)
          && !(telling.ownVoice() && telling.mention().background())) {
        UltimateSource.Origin origin = origin(telling);
        names.putIfAbsent(origin.key(), origin.name());
      }
    }
    return names;
  }

  /// Why a telling adds nothing; absent if it counts.
  private Optional<Explanation> against(Telling telling) {
    Optional<String> withdrawn = withdrawals.withdrawnBy(telling);
    if (withdrawn.isPresent()) {
      return Optional.of(Explanation.of("origin.withdrawn", withdrawn.get()));
    }
    if (telling.ownVoice()) {
      return secondhand.against(telling);
    }
    Telling meant = sources.named(telling).orElse(telling);
    if (askable.isNobody(meant)) {
      return Optional.of(Explanation.of("origin.nobody"));
    }
    if (dead.speaks(telling)) {
      return Optional.of(Explanation.of("origin.dead"));
    }
    if (StatusOf.isExpert(telling)) {
      return Optional.of(Explanation.of("origin.expert"));
    }
    return itself(meant)
        .map(own -> Explanation.of("origin.itself-here", own.report().report().name()));
  }

  /// The report by which a cited outlet tells the event itself: what it rests on is followed
  /// there, so that a circle of citations has no origin. Absent if the workspace has none.
  private Optional<Telling> itself(Telling telling) {
    Optional<FoldedName> cited =
        telling
            .source()
            .filter(source -> Askable.kind(source) == SourceKind.OUTLET)
            .map(source -> FoldedName.of(telling.name(source)));
    return cited.flatMap(
        name ->
            only(telling, name::begins)
                .or(() -> only(telling, outlet -> name.isPartOf(outlet) || outlet.isPartOf(name))));
  }

  /// What the only outlet tells, in another report than the one of a telling, whose name passes;
  /// absent if none or several do.
  private Optional<Telling> only(Telling telling, Predicate<FoldedName> names) {
    List<Telling> found = new ArrayList<>();
    published.forEach(
        (outlet, all) -> {
          if (names.test(FoldedName.of(outlet))) {
            all.stream()
                .filter(other -> !id(other).equals(id(telling)))
                .findFirst()
                .ifPresent(found::add);
          }
        });
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// Who claims responsibility: when others call that an admission, it is still a claim.
  private SortedSet<String> claimants() {
    SortedSet<String> keys = new TreeSet<>();
    for (Telling telling : tellings) {
      if (vouches(telling) && isClaim(telling) && against(telling).isEmpty()) {
        keys.add(origin(telling).key());
      }
    }
    return keys;
  }

  private static boolean isAdmission(Telling telling) {
    return telling.statement().filter(statement -> statement.act() == Act.ADMIT).isPresent();
  }

  /// Whether those who did it say so, in whatever words.
  private boolean isClaim(Telling telling) {
    boolean ownDeed =
        telling.ownVoice()
            && doers.contains(Publishers.fold(telling.outlet()))
            && telling.mention().arguments().stream()
                .anyMatch(argument -> argument.role() == Argument.Role.AGENT);
    return ownDeed || isClaimed(telling);
  }

  private static boolean isClaimed(Telling telling) {
    return telling
        .statement()
        .filter(
            statement ->
                statement.act() == Act.CLAIM_RESPONSIBILITY
                    || isArmedGroups(statement)
                        && (statement.act() == Act.CLAIM || boasts(telling)))
        .isPresent();
  }

  private static boolean isArmedGroups(Statement statement) {
    return statement.source().filter(source -> source.kind() == SourceKind.ARMED_GROUP).isPresent();
  }

  private static boolean boasts(Telling telling) {
    Act act = telling.statement().orElseThrow().act();
    return (act == Act.SAY || act == Act.REPORT)
        && telling
            .source()
            .filter(source -> StatusOf.isParty(telling, source, Argument.Role.AGENT))
            .isPresent();
  }
}
