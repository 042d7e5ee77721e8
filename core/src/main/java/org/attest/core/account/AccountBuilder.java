package org.attest.core.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.decision.Anchor;
import org.attest.core.reading.Argument.Role;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Readings;
import org.attest.core.reading.Toll;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.EventGrounds;
import org.attest.core.resolution.EventGroup;
import org.attest.core.resolution.Resolution;

/// Makes the accounts of the events of a resolution, one at a time.
final class AccountBuilder {
  private final Resolution resolution;
  private final Tellings tellings;
  private final AnchorDates anchors;
  private final Retractions retractions;

  private final Bodies bodies;

  AccountBuilder(Resolution resolution, Readings readings, Retractions retractions) {
    this.resolution = resolution;
    this.retractions = retractions;
    this.tellings = new Tellings(resolution, readings);
    this.bodies = new Bodies(resolution);
    this.anchors = new AnchorDates(resolution.events(), this::ownDate);
  }

  /// When an event happened by the words of its own mentions.
  private Optional<DateInterval> ownDate(EventGroup event) {
    return DateField.of(realised(tellings.of(event)), telling -> Optional.empty())
        .map(Field::shown);
  }

  /// The account of one event.
  ///
  /// @param number its place in the list of events
  Account account(int number) {
    EventGroup event = resolution.events().get(number);
    EventGrounds grounds = resolution.grounds(number);
    List<Telling> all = tellings.of(event);
    List<Telling> standing = retractions.standing(all);
    Account whole = account(event, grounds, all);
    if (standing.size() == all.size()) {
      return whole;
    }
    Optional<Account> rest =
        standing.isEmpty() ? Optional.empty() : Optional.of(account(event, grounds, standing));
    return retractions.account(whole, rest, all);
  }

  private Account account(EventGroup event, EventGrounds grounds, List<Telling> tellings) {
    List<Telling> real = realised(tellings);
    Field<EventType> type = KindFields.type(real);
    Optional<Field<String>> modes = KindFields.modes(real);
    Origins origins = new Origins(tellings, bodies);
    Optional<Field<Party>> agents =
        PartyFields.of("agent", EnumSet.of(Role.AGENT), accused(tellings), origins);
    Optional<Field<Party>> targets =
        PartyFields.of("target", EnumSet.of(Role.TARGET, Role.VICTIM), tellings, origins);
    Optional<Field<DateInterval>> date = DateField.of(real, anchors::bound);
    Optional<Field<PlaceReference>> place = PlaceField.of(real);
    SortedMap<Toll.Category, Field<TollValue>> tolls = TollFields.of(tellings);
    Independence independence = origins.independence();
    StatusHistory history = new StatusHistory(tellings, origins, independence);
    StatusReason standing = history.standing();
    List<Responsibility> responsibility = Responsibilities.of(tellings);
    List<Span> mentions = new ArrayList<>();
    SortedSet<Anchor> anchored = new TreeSet<>();
    SortedSet<ReportId> reports = new TreeSet<>();
    for (Telling telling : tellings) {
      mentions.add(telling.mention().extent());
      anchored.add(Anchor.of(telling.mention(), telling.report().reading()));
      reports.add(telling.report().report().id());
    }
    return new Account(
        event.id(),
        Headline.of(type, modes, agents, targets, place, tolls, responsibility, standing.status()),
        type,
        modes,
        agents,
        targets,
        date,
        place,
        KindFields.weapons(real),
        tolls,
        tellings.stream().allMatch(telling -> telling.mention().background()),
        standing,
        history.changes(),
        responsibility,
        independence,
        mentions.stream().distinct().toList(),
        List.copyOf(anchored),
        reports,
        grounds.matches(),
        event.chains().stream().flatMap(chain -> chain.joins().stream()).toList(),
        grounds.near(),
        Collections.emptySortedSet());
  }

  /// The tellings but those in which the agent denies having done it, unless there are no
  /// others.
  private static List<Telling> accused(List<Telling> tellings) {
    List<Telling> others =
        tellings.stream().filter(telling -> !StatusOf.deniesOwnPart(telling)).toList();
    return others.isEmpty() ? tellings : others;
  }

  /// The tellings that say it happened, if there are any: a denied or planned version of an
  /// event gives no type, time or place of its own.
  private static List<Telling> realised(List<Telling> tellings) {
    List<Telling> real =
        tellings.stream().filter(telling -> StatusOf.telling(telling).counts()).toList();
    return real.isEmpty() ? tellings : real;
  }
}
