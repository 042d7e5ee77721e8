package org.attest.core.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.core.decision.Anchor;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Toll;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.ChainJoin;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.Match;
import org.attest.core.resolution.NearEvent;

/// The auditable account of one event.
///
/// @param id stable identity
/// @param headline one line for people, made from the fields
/// @param type PLOVER type with supporters
/// @param modes PLOVER modes; several hold together unless the field is disputed
/// @param agents who did it; several values are joint agents unless the field is disputed
/// @param targets whom or what it was aimed at, and who was harmed
/// @param date when it happened
/// @param place where it happened
/// @param weapons with what, in the texts' words
/// @param tolls per category; a missing category was not reported
/// @param background told by every report as the past of other news
/// @param standing where the event stands after all reports, and why
/// @param history how it got there
/// @param responsibility who claims it for itself, who accuses whom, who denies a part in it
/// @param independence how many origins vouch for it
/// @param mentions the words that speak of it: trigger clauses in report order
/// @param anchors by which people's decisions find these mentions again
/// @param reports the reports that speak of it
/// @param matches why these reports tell of one event: for each but the first telling the match by
///     which it joined
/// @param joins why mentions of one report that its reading keeps apart are one event
/// @param near the other events that came nearest to being this one, and why they are not
/// @param revisions the numbers of the decisions in force that are about it
public record Account(
    EventId id,
    String headline,
    Field<EventType> type,
    Optional<Field<String>> modes,
    Optional<Field<Party>> agents,
    Optional<Field<Party>> targets,
    Optional<Field<DateInterval>> date,
    Optional<Field<PlaceReference>> place,
    Optional<Field<String>> weapons,
    SortedMap<Toll.Category, Field<TollValue>> tolls,
    boolean background,
    StatusReason standing,
    List<StatusChange> history,
    List<Responsibility> responsibility,
    Independence independence,
    List<Span> mentions,
    List<Anchor> anchors,
    SortedSet<ReportId> reports,
    List<Match> matches,
    List<ChainJoin> joins,
    List<NearEvent> near,
    SortedSet<Integer> revisions) {
  public Account {
    tolls = Collections.unmodifiableSortedMap(new TreeMap<>(tolls));
    history = List.copyOf(history);
    responsibility = List.copyOf(responsibility);
    mentions = List.copyOf(mentions);
    anchors = List.copyOf(anchors);
    reports = Collections.unmodifiableSortedSet(new TreeSet<>(reports));
    matches = List.copyOf(matches);
    joins = List.copyOf(joins);
    near = List.copyOf(near);
    revisions = Collections.unmodifiableSortedSet(new TreeSet<>(revisions));
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an account rests on at least one mention");
    }
  }

  /// Where the event stands after all reports.
  public Status status() {
    return standing.status();
  }

  /// Whether the event is counted as having happened.
  public boolean counted() {
    return status().counts();
  }

  /// The parties that claim it for themselves or own up to it, by name, when there are several of
  /// which none is part of another: rivals for one event. None otherwise.
  public List<String> competingClaims() {
    return Responsibilities.competing(responsibility);
  }

  /// The parties that deny a part in it, and so are said by somebody to have done it, by name.
  public List<String> deniedParts() {
    return Responsibilities.denied(responsibility);
  }

  /// Whether any field is disputed, who did it, or whether the event happened at all.
  public boolean disputed() {
    return status() == Status.DISPUTED
        || fields().stream().anyMatch(Field::disputed)
        || !deniedParts().isEmpty();
  }

  /// All fields that it has, in the order of the components.
  public List<Field<?>> fields() {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(type);
    modes.ifPresent(fields::add);
    agents.ifPresent(fields::add);
    targets.ifPresent(fields::add);
    date.ifPresent(fields::add);
    place.ifPresent(fields::add);
    weapons.ifPresent(fields::add);
    fields.addAll(tolls.values());
    return fields;
  }

  /// All that the values of its fields rest on.
  public Stream<Support> supports() {
    return fields().stream()
        .<Value<?>>flatMap(field -> field.values().stream())
        .flatMap(value -> value.supporters().stream());
  }
}
