package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.reading.Argument.Role;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.Act;

/// Who claims an event for itself, who accuses whom of it, and who denies a part in it.
final class Responsibilities {
  private Responsibilities() {}

  /// In the order in which they became known; what one says again is given once.
  static List<Responsibility> of(List<Telling> tellings) {
    Map<String, Responsibility> found = new TreeMap<>();
    List<Responsibility> ordered = new ArrayList<>();
    for (Telling telling : tellings) {
      for (Responsibility each : of(telling)) {
        String key = each.kind() + "\n" + each.by() + "\n" + each.doer().name();
        if (found.putIfAbsent(key, each) == null) {
          ordered.add(each);
        }
      }
    }
    return List.copyOf(ordered);
  }

  /// The parties with a name that claim the event, when there are several of which none is part of
  /// another.
  static List<String> competing(List<Responsibility> all) {
    List<String> claimants = new ArrayList<>();
    for (Responsibility each : all) {
      boolean claims = owns(each);
      boolean known =
          claimants.stream().anyMatch(name -> PartyRelation.related(name, each.doer().name()));
      if (claims && each.doer().actor().isPresent() && !known) {
        claimants.add(each.doer().name());
      }
    }
    return claimants.size() > 1 ? List.copyOf(claimants) : List.of();
  }

  /// The parties with a name that deny a part in it and do not own up to it elsewhere. Whoever
  /// denies a part in it has been accused, whether or not a report at hand says by whom; but where
  /// others claim it and nobody names who denies it, there is nothing to dispute.
  static List<String> denied(List<Responsibility> all) {
    boolean claimed = all.stream().anyMatch(Responsibilities::owns);
    return all.stream()
        .filter(each -> each.kind() == Responsibility.Kind.DENIES)
        .filter(denial -> denial.doer().actor().isPresent())
        .filter(denial -> all.stream().noneMatch(each -> owns(each) && isOfSame(each, denial)))
        .filter(denial -> !claimed || all.stream().anyMatch(each -> isSaidOf(each, denial)))
        .map(denial -> denial.doer().name())
        .distinct()
        .toList();
  }

  /// Whether a party claims the event or owns up to it.
  static boolean owns(List<Responsibility> all, Party party) {
    return all.stream().anyMatch(each -> owns(each) && each.doer().equals(party));
  }

  private static boolean isSaidOf(Responsibility each, Responsibility denial) {
    boolean says =
        each.kind() == Responsibility.Kind.ACCUSES || each.kind() == Responsibility.Kind.NAMES;
    return says && !each.by().equals(denial.by()) && isOfSame(each, denial);
  }

  private static boolean owns(Responsibility each) {
    return each.kind() == Responsibility.Kind.CLAIMS || each.kind() == Responsibility.Kind.ADMITS;
  }

  private static boolean isOfSame(Responsibility one, Responsibility other) {
    return one.doer().actor().isPresent() && one.doer().actor().equals(other.doer().actor())
        || PartyRelation.related(one.doer().name(), other.doer().name());
  }

  private static List<Responsibility> of(Telling telling) {
    Optional<Statement> statement = telling.statement();
    Optional<Statement.Source> source = telling.source();
    if (statement.isPresent() && source.isPresent()) {
      return of(telling, statement.get().act(), source.get());
    }
    boolean body = telling.ownVoice() && Publishers.isBody(telling.outlet());
    return body && StatusOf.telling(telling).counts()
        ? named(telling, Responsibility.Kind.NAMES, telling.outlet())
        : List.of();
  }

  private static List<Responsibility> of(Telling telling, Act act, Statement.Source source) {
    boolean party = StatusOf.isParty(telling, source, Role.AGENT);
    Party itself = itself(telling, source);
    if (act == Act.DENY || StatusOf.deniesOwnPart(telling)) {
      return party || telling.mention().arguments(Role.AGENT).isEmpty()
          ? List.of(said(Responsibility.Kind.DENIES, telling, telling.name(source), itself))
          : List.of();
    }
    if (act == Act.CLAIM_RESPONSIBILITY) {
      return List.of(said(Responsibility.Kind.CLAIMS, telling, telling.name(source), itself));
    }
    if (!StatusOf.telling(telling).counts()) {
      return List.of();
    }
    if (party) {
      boolean admits = act == Act.ADMIT || act == Act.CONFIRM;
      return List.of(
          said(
              admits ? Responsibility.Kind.ADMITS : Responsibility.Kind.CLAIMS,
              telling,
              telling.name(source),
              itself));
    }
    boolean accuses = act == Act.ACCUSE || act == Act.BELIEVE || act == Act.HOLD;
    return named(
        telling,
        accuses ? Responsibility.Kind.ACCUSES : Responsibility.Kind.NAMES,
        telling.name(source));
  }

  /// That somebody names those who did it.
  private static List<Responsibility> named(Telling telling, Responsibility.Kind kind, String by) {
    return doers(telling).stream().map(doer -> said(kind, telling, by, doer)).toList();
  }

  /// Those with a name who are said to have done it.
  private static List<Party> doers(Telling telling) {
    return telling.mention().arguments(Role.AGENT).stream()
        .flatMap(argument -> argument.actor().flatMap(telling::actor).stream())
        .map(Party::of)
        .toList();
  }

  /// The party that a source speaks for: the one named as having done it that it belongs to, else
  /// itself.
  private static Party itself(Telling telling, Statement.Source source) {
    List<Party> doers = doers(telling);
    if (!doers.isEmpty()) {
      return doers.getFirst();
    }
    return telling
        .actor(source)
        .map(Party::of)
        .orElseGet(() -> Party.inWords(source.affiliation().orElseGet(source::name)));
  }

  private static Responsibility said(
      Responsibility.Kind kind, Telling telling, String by, Party doer) {
    return new Responsibility(kind, by, doer, telling.known(), telling.mention().extent());
  }
}
