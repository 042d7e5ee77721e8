package org.attest.core.account;

import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Argument.Role;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.FoldedName;

/// What one telling makes of the event, by how the text presents it and who is said to say it.
final class StatusOf {
  private StatusOf() {}

  static Status telling(Telling telling) {
    return switch (telling.mention().factuality()) {
      case NEGATED, DENIED -> Status.DENIED;
      case PLANNED -> isOfOthers(telling) ? Status.WARNED : Status.PLANNED;
      case WARNED, THREATENED -> Status.WARNED;
      case HYPOTHETICAL, GENERIC -> Status.HYPOTHETICAL;
      case CANCELLED -> Status.CANCELLED;
      case HAPPENED, ATTEMPTED ->
          telling
              .statement()
              .map(statement -> said(telling, statement))
              .orElse(isClaimedByItself(telling) ? Status.CLAIMED : Status.ASSERTED);
    };
  }

  /// Whether somebody tells that others plan violence: that is a warning.
  private static boolean isOfOthers(Telling telling) {
    boolean others =
        telling.ownVoice()
            ? Publishers.isBody(telling.outlet()) && !isOwnDeed(telling)
            : telling.source().filter(source -> !isParty(telling, source, Role.AGENT)).isPresent();
    return others
        && telling.mention().type() == EventType.ASSAULT
        && !telling.mention().arguments(Role.AGENT).isEmpty();
  }

  /// Whether an armed group tells in a text of its own what it has done.
  private static boolean isClaimedByItself(Telling telling) {
    return doers(telling).anyMatch(doer -> doer.kind() == ActorKind.ARMED_GROUP)
        && isOwnDeed(telling);
  }

  /// Whether those who publish it are those who do it.
  private static boolean isOwnDeed(Telling telling) {
    FoldedName outlet = FoldedName.of(telling.outlet());
    return doers(telling).anyMatch(doer -> FoldedName.of(doer.name()).equals(outlet));
  }

  private static Stream<Actor> doers(Telling telling) {
    return telling.mention().arguments(Role.AGENT).stream()
        .flatMap(argument -> argument.actor().flatMap(telling::actor).stream());
  }

  private static Status said(Telling telling, Statement statement) {
    return switch (statement.act()) {
      case CLAIM, CLAIM_RESPONSIBILITY -> Status.CLAIMED;
      case ADMIT, CONFIRM -> confirmed(telling);
      case ACCUSE, BELIEVE, HOLD -> Status.ALLEGED;
      // who denies a part in it leaves open that it happened
      case DENY -> Status.HYPOTHETICAL;
      case WARN, THREATEN -> Status.WARNED;
      case PROMISE -> Status.PLANNED;
      case RETRACT -> Status.RETRACTED;
      case SAY, REPORT, CORRECT ->
          telling.source().map(source -> bySource(telling, source)).orElse(Status.REPORTED);
    };
  }

  /// An expert who "confirms" gives an opinion, and what only dates the deed that is confirmed
  /// is taken for granted.
  private static Status confirmed(Telling telling) {
    if (isExpert(telling)) {
      return Status.ALLEGED;
    }
    return telling.presupposed() ? Status.REPORTED : Status.CONFIRMED;
  }

  /// Whether an expert tells it, who judges what others tell.
  static boolean isExpert(Telling telling) {
    return telling.source().filter(source -> source.kind() == SourceKind.EXPERT).isPresent();
  }

  private static Status bySource(Telling telling, Statement.Source source) {
    if (source.kind() == SourceKind.ARMED_GROUP || isParty(telling, source, Role.AGENT)) {
      return Status.CLAIMED;
    }
    return source.kind() == SourceKind.EXPERT ? Status.ALLEGED : Status.REPORTED;
  }

  /// "We did not attack the market": whoever denies that it did something does not deny that it
  /// was done.
  static boolean deniesOwnPart(Telling telling) {
    return telling(telling) == Status.DENIED
        && (telling.source().filter(source -> isParty(telling, source, Role.AGENT)).isPresent()
            || telling.ownVoice() && isOwnDeed(telling));
  }

  /// Whether the source, or whoever it speaks for, has this role in the event.
  static boolean isParty(Telling telling, Statement.Source source, Role role) {
    Optional<Actor> actor = telling.actor(source);
    for (Argument argument : telling.mention().arguments(role)) {
      Optional<Actor> party = argument.actor().flatMap(telling::actor);
      if (actor.isPresent() && actor.equals(party)) {
        return true;
      }
      String words =
          party
              .map(Actor::name)
              .orElseGet(() -> telling.report().report().text().slice(argument.span()));
      if (source
          .affiliation()
          .filter(owner -> isNamed(words, party, FoldedName.of(owner)))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(String words, Optional<Actor> party, FoldedName owner) {
    if ((" " + FoldedName.of(words).text() + " ").contains(" " + owner.text() + " ")) {
      return true;
    }
    return party.stream()
        .flatMap(actor -> actor.aliases().stream())
        .anyMatch(alias -> FoldedName.of(alias).equals(owner));
  }
}
