package org.attest.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Factuality;
import org.attest.core.resolution.Actor;

/// What outlets took back that they told of an event, and who changed their word on it.
final class Withdrawals {
  private final List<Telling> tellings;
  private final Secondhand secondhand;
  private final UltimateSource sources;

  /// The tellings in which an outlet says in its own voice that it did not happen.
  private final List<Telling> denials;

  Withdrawals(List<Telling> tellings, Secondhand secondhand, UltimateSource sources) {
    this.tellings = tellings;
    this.secondhand = secondhand;
    this.sources = sources;
    this.denials = tellings.stream().filter(Withdrawals::isOwnDenial).toList();
  }

  /// Whether the outlet of a telling took it back: it says later, in its own voice, that
  /// nothing of the kind happened. What only passes on a report falls with it.
  boolean withdrawn(Telling telling) {
    return withdrawnBy(telling).isPresent();
  }

  /// The outlet that took a telling back.
  Optional<String> withdrawnBy(Telling telling) {
    if (tookBack(telling)) {
      return Optional.of(telling.outlet());
    }
    return secondhand.ofParent(telling).filter(this::tookBack).map(Telling::outlet).findFirst();
  }

  private boolean tookBack(Telling telling) {
    return denials.stream()
        .anyMatch(later -> later.outlet().equals(telling.outlet()) && !isEarlier(later, telling));
  }

  /// Whether an outlet that denies an event takes back what it told. The press denies nothing in
  /// its own voice but what it told before, in a report that need not be at hand; a body may.
  boolean takesBack(Telling denial) {
    return isOwnDenial(denial)
        && (!Publishers.isBody(denial.outlet())
            || tellings.stream()
                .anyMatch(
                    told ->
                        StatusOf.telling(told).counts()
                            && told.ownVoice()
                            && told.outlet().equals(denial.outlet())
                            && !isEarlier(denial, told)));
  }

  /// Whether the origin of a denial has since said that it happened: somebody who speaks for it
  /// denied it and tells it later, after all that is denied in its name.
  boolean changedItsWord(Telling denial) {
    String key = sources.origin(denial).key();
    List<Telling> since =
        tellings.stream()
            .filter(
                later ->
                    isEarlier(denial, later)
                        && StatusOf.telling(later).counts()
                        && !later.isDerived())
            .toList();
    return !since.isEmpty()
        && tellings.stream()
            .filter(denied -> StatusOf.telling(denied) == Status.DENIED)
            .filter(denied -> sources.origin(denied).key().equals(key))
            .anyMatch(
                denied ->
                    since.stream()
                        .anyMatch(later -> isOneVoice(denied, later) && isEarlier(denied, later)));
  }

  /// Whether two tellings are of one speaker: one publisher in its own voice, or one source.
  private static boolean isOneVoice(Telling a, Telling b) {
    if (a.ownVoice() || b.ownVoice()) {
      return a.ownVoice() && b.ownVoice() && a.outlet().equals(b.outlet());
    }
    Optional<Actor> speaker = a.source().flatMap(a::actor);
    return speaker.isPresent() && speaker.equals(b.source().flatMap(b::actor));
  }

  /// Whether one telling became known before another, as far as both are dated.
  static boolean isEarlier(Telling first, Telling second) {
    Optional<LocalDate> one = first.known().flatMap(DateInterval::latest);
    Optional<LocalDate> other = second.known().flatMap(DateInterval::latest);
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  /// Whether an outlet says in its own voice that it did not happen.
  private static boolean isOwnDenial(Telling telling) {
    return telling.ownVoice() && telling.mention().factuality() == Factuality.NEGATED;
  }
}
