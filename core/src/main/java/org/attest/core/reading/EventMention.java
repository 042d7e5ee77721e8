package org.attest.core.reading;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.report.Span;

/// One place in a report that speaks of an event. Mentions of the same event within the report
/// share a `chain`.
///
/// @param trigger the word or words that name the event ("executed")
/// @param extent the clause that tells it: trigger and arguments
/// @param chain events of the report with the same number are the same event
/// @param type PLOVER type
/// @param modes PLOVER modes of that type, lower case as printed there ("suicide-attack"); may
///     be empty
/// @param arguments who, whom, with what, where, when
/// @param factuality whether it is presented as having happened
/// @param background told as the past of the story, not as its news
/// @param time when it happened, with the words that say so among the arguments or in
///     `timeEvidence`
/// @param timeEvidence the words the time rests on, possibly in another sentence
/// @param anchor the event that it is told to come after or before
/// @param place where it happened
/// @param placeEvidence the words the place rests on
/// @param tolls people harmed, held or freed
/// @param statement innermost statement the mention is part of, into [Reading#statements()];
///     absent for the outlet's own voice
public record EventMention(
    Span trigger,
    Span extent,
    int chain,
    EventType type,
    Set<String> modes,
    List<Argument> arguments,
    Factuality factuality,
    boolean background,
    Optional<DateInterval> time,
    Optional<Span> timeEvidence,
    Optional<EventAnchor> anchor,
    Optional<PlaceReference> place,
    Optional<Span> placeEvidence,
    List<Toll> tolls,
    Optional<Integer> statement,
    Derivation derivation) {
  public EventMention {
    modes = Collections.unmodifiableSet(new TreeSet<>(modes));
    arguments = List.copyOf(arguments);
    tolls = List.copyOf(tolls);
    if (time.isPresent() != timeEvidence.isPresent()
        || place.isPresent() != placeEvidence.isPresent()) {
      throw new IllegalArgumentException(
          "a time or place needs the words it rests on, and the other way round");
    }
  }

  /// The arguments of one role, in text order.
  public List<Argument> arguments(Argument.Role role) {
    return arguments.stream().filter(argument -> argument.role() == role).toList();
  }
}
