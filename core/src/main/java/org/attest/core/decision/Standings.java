package org.attest.core.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.decision.Standing.State;
import org.attest.core.reading.Readings;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.EventChain;
import org.attest.core.resolution.EventGroup;
import org.attest.core.resolution.EventId;

/// Works out what became of each decision of a log, once events are made with its constraints.
public final class Standings {
  private final RevisionLog log;
  private final AnchorFinder finder;
  private final Map<Span, EventId> eventOf;

  /// What was decided last of each thing of which only one decision can hold.
  private final SortedMap<String, Integer> last = new TreeMap<>();

  private Standings(RevisionLog log, Readings readings, Map<Span, EventId> eventOf) {
    this.log = log;
    this.finder = new AnchorFinder(readings);
    this.eventOf = eventOf;
    for (RevisionLog.Made made : log.inForce()) {
      thing(made.decision()).ifPresent(thing -> last.put(thing, made.revision()));
    }
  }

  /// The reports whose mentions decisions are about.
  public static Set<ReportId> reports(RevisionLog log) {
    Set<ReportId> reports = new HashSet<>();
    for (RevisionLog.Made made : log.decisions()) {
      for (List<Anchor> group : made.decision().subjects()) {
        group.forEach(anchor -> reports.add(anchor.trigger().report()));
      }
    }
    return reports;
  }

  /// One standing per decision, by number.
  public static List<Standing> of(
      RevisionLog log, Readings readings, Collection<EventGroup> events) {
    Set<ReportId> named = reports(log);
    Map<Span, EventId> eventOf = new HashMap<>();
    for (EventGroup event : events) {
      for (EventChain chain : event.chains()) {
        if (named.contains(chain.key().report())) {
          chain.mentions().forEach(mention -> eventOf.put(mention.trigger(), event.id()));
        }
      }
    }
    return of(log, readings, eventOf);
  }

  /// One standing per decision, by number.
  ///
  /// @param eventOf the event of each mention of [#reports], by its trigger
  public static List<Standing> of(RevisionLog log, Readings readings, Map<Span, EventId> eventOf) {
    if (log.decisions().isEmpty()) {
      return List.of();
    }
    Standings standings = new Standings(log, readings, eventOf);
    return log.decisions().stream().map(standings::standing).toList();
  }

  private Standing standing(RevisionLog.Made made) {
    SortedSet<EventId> events = events(made.decision());
    State state;
    if (!log.holds(made.revision())) {
      state = State.UNDONE;
    } else if (!applies(made.decision(), events)) {
      state = State.NOT_APPLICABLE;
    } else {
      boolean later =
          thing(made.decision())
              .map(last::get)
              .filter(revision -> revision != made.revision())
              .isPresent();
      state = later || !observed(made.decision()) ? State.OVERRULED : State.IN_FORCE;
    }
    return new Standing(made.revision(), state, events);
  }

  private boolean applies(Decision decision, SortedSet<EventId> events) {
    return switch (decision) {
      case Decision.Merge merge -> found(merge) > 1;
      case Decision.Split split -> found(split) > 1;
      case Decision.Apart apart -> found(apart) > 1;
      case Decision.Accept accept -> !events.isEmpty();
      case Decision.Correct correct -> !events.isEmpty();
      case Decision.RetractEvent event -> !events.isEmpty();
      case Decision.RetractReport retract -> finder.knows(retract.report());
      case Decision.GradeReport graded -> finder.knows(graded.report());
      case Decision.GradeSource source -> true;
    };
  }

  /// How many of the groups of mentions that a decision is about are still told.
  private long found(Decision decision) {
    return decision.subjects().stream().filter(group -> !all(group).isEmpty()).count();
  }

  /// Whether the events are as a decision wants them.
  private boolean observed(Decision decision) {
    List<SortedSet<EventId>> groups = decision.subjects().stream().map(this::all).toList();
    return switch (decision) {
      case Decision.Merge merge -> events(merge).size() == 1;
      case Decision.Split split -> Collections.disjoint(groups.getFirst(), groups.getLast());
      case Decision.Apart apart -> Collections.disjoint(groups.getFirst(), groups.getLast());
      case Decision.Accept accept -> true;
      case Decision.Correct correct -> true;
      case Decision.RetractEvent event -> true;
      case Decision.RetractReport report -> true;
      case Decision.GradeSource source -> true;
      case Decision.GradeReport report -> true;
    };
  }

  private SortedSet<EventId> events(Decision decision) {
    SortedSet<EventId> events = new TreeSet<>();
    List<List<Anchor>> subjects = decision.subjects();
    if (subjects.size() == 1) {
      one(subjects.getFirst()).ifPresent(events::add);
    } else {
      subjects.forEach(group -> events.addAll(all(group)));
    }
    return events;
  }

  /// The events that hold any of these mentions.
  private SortedSet<EventId> all(List<Anchor> mentions) {
    SortedSet<EventId> events = new TreeSet<>();
    for (Span trigger : finder.find(mentions)) {
      Optional.ofNullable(eventOf.get(trigger)).ifPresent(events::add);
    }
    return events;
  }

  /// The event that holds most of these mentions; of several the one that holds the first.
  private Optional<EventId> one(List<Anchor> mentions) {
    Map<EventId, Integer> counts = new HashMap<>();
    List<EventId> inOrder = new ArrayList<>();
    for (Span trigger : finder.find(mentions)) {
      EventId event = eventOf.get(trigger);
      if (event != null) {
        counts.merge(event, 1, Integer::sum);
        inOrder.add(event);
      }
    }
    Optional<EventId> most = Optional.empty();
    for (EventId event : inOrder) {
      if (most.isEmpty() || counts.getOrDefault(event, 0) > counts.getOrDefault(most.get(), 0)) {
        most = Optional.of(event);
      }
    }
    return most;
  }

  /// What a decision is about, if only one decision about it can hold.
  private Optional<String> thing(Decision decision) {
    return switch (decision) {
      case Decision.Accept accept ->
          one(accept.event())
              .map(
                  event ->
                      event
                          + " "
                          + accept
                              .value()
                              .map(Ruling::field)
                              .map(DecidedField::label)
                              .orElse("account"));
      case Decision.Correct correct ->
          one(correct.event()).map(event -> event + " " + correct.value().field().label());
      case Decision.RetractEvent retract ->
          one(retract.event()).map(event -> event + " " + DecidedField.STATUS.label());
      case Decision.RetractReport retract -> Optional.of("report " + retract.report());
      case Decision.GradeSource source -> Optional.of("grade of " + Grades.key(source.source()));
      case Decision.GradeReport graded -> Optional.of("grade of report " + graded.report());
      case Decision.Merge merge -> Optional.empty();
      case Decision.Split split -> Optional.empty();
      case Decision.Apart apart -> Optional.empty();
    };
  }
}
