package org.attest.core.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Argument.Role;
import org.attest.core.report.SourceText;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.WordList;

/// Who did it and whom it was done to. Two named bodies that no text names together, and of which
/// none belongs to the other, are rivals for the same act.
final class PartyFields {
  private static final WordList PRONOUNS = WordList.load(PartyFields.class, "pronouns.txt");
  private static final WordList ABUSE = WordList.load(PartyFields.class, "abuse-words.txt");
  static final WordList NUMBERS = WordList.load(PartyFields.class, "number-words.txt");

  private PartyFields() {}

  /// @param origins of what the event's tellings say
  static Optional<Field<Party>> of(
      String name, Set<Role> roles, List<Telling> tellings, Origins origins) {
    Collected<Party> collected = new Collected<>();
    Map<ActorId, Actor> actors = new HashMap<>();
    SortedSet<String> together = new TreeSet<>();
    for (Telling telling : tellings) {
      List<Party> named = new ArrayList<>();
      for (Argument argument : telling.mention().arguments()) {
        Party party = party(telling, argument, actors);
        if (roles.contains(argument.role()) && identifies(party)) {
          collected.add(
              known(collected, party),
              telling,
              telling.support(argument.span(), argument.derivation()));
          named.add(party);
        }
      }
      for (Party left : named) {
        for (Party right : named) {
          together.add(PartyRelation.pair(left, right));
        }
      }
    }
    if (collected.isEmpty()) {
      return Optional.empty();
    }
    boolean doers = name.equals("agent");
    Optional<Dispute> dispute =
        collected.exclusions(
            new PartyRelation(
                doers,
                party -> isBody(party, actors),
                together,
                doers
                    ? new MutualBlame(collected, origins)::ground
                    : new Combatants(collected, origins)::ground),
            "dispute." + name);
    return Optional.of(collected.field(name, Optional.of(best(collected)), dispute));
  }

  /// Whether the words tell who it is: a pronoun whose actor is unknown, a bare number and a word
  /// of abuse do not.
  private static boolean identifies(Party party) {
    return party.actor().isPresent()
        || FoldedName.of(party.name()).tokens().stream()
            .anyMatch(word -> !PRONOUNS.contains(word) && !ABUSE.contains(word) && !isNumber(word));
  }

  private static boolean isNumber(String word) {
    return NUMBERS.contains(word) || Character.isDigit(word.charAt(0));
  }

  private static Party party(Telling telling, Argument argument, Map<ActorId, Actor> actors) {
    Optional<Actor> actor = argument.actor().flatMap(telling::actor);
    if (argument.role() == Role.AGENT) {
      actor = actor.or(() -> argument.actor().flatMap(telling::bodyOf));
    }
    actor.ifPresent(found -> actors.put(found.id(), found));
    return actor.map(Party::of).orElseGet(() -> Party.inWords(words(telling, argument)));
  }

  private static String words(Telling telling, Argument argument) {
    SourceText text = telling.report().report().text();
    String words =
        argument
            .actor()
            .map(index -> telling.report().reading().actors().get(index).name())
            .orElseGet(() -> text.slice(argument.span()));
    return new MidSentence(text.toString()).of(words);
  }

  /// The descriptor already collected that has the same words.
  private static Party known(Collected<Party> collected, Party party) {
    if (party.actor().isEmpty()) {
      FoldedName name = FoldedName.of(party.name());
      for (Collected.Entry<Party> entry : collected.entries) {
        if (entry.value.actor().isEmpty() && FoldedName.of(entry.value.name()).equals(name)) {
          return entry.value;
        }
      }
    }
    return party;
  }

  private static boolean isBody(Party party, Map<ActorId, Actor> actors) {
    ActorKind kind =
        party
            .actor()
            .flatMap(id -> Optional.ofNullable(actors.get(id)))
            .map(Actor::kind)
            .orElse(ActorKind.UNKNOWN);
    return kind == ActorKind.ARMED_GROUP
        || kind == ActorKind.STATE_BODY
        || kind == ActorKind.COUNTRY;
  }

  /// A named party before a descriptor, then the one that most original reports give.
  private static int best(Collected<Party> collected) {
    List<Collected.Entry<Party>> entries = collected.entries;
    Comparator<Integer> order =
        Comparator.comparing((Integer i) -> entries.get(i).value.actor().isPresent())
            .thenComparing(i -> entries.get(i).weight())
            .thenComparing(i -> entries.get(i).supporters.size())
            .thenComparing(i -> -i);
    return collected.best(order);
  }
}
