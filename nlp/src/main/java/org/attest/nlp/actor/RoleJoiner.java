package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Block;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Joins a person who is first only described with the one who is named: "Militia leader shot
/// dead" over "Omar Idris, the leader of the militia, was ...". Only where the text names one
/// person in that role, and never where it says that the two belong to different organisations.
final class RoleJoiner {
  /// Sentences within which a text says who it was that it first only described.
  private static final int NEAR = 3;

  private final ActorDictionary dictionary;

  RoleJoiner(ActorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// The chains with described persons joined to named ones. Order is kept.
  List<Chain> join(List<Chain> chains) {
    List<Chain> joined = new ArrayList<>(chains);
    for (Chain described : chains) {
      Optional<Chain> named = described.isNamed() ? Optional.empty() : named(described, chains);
      named.ifPresent(
          person -> {
            person.addAll(described);
            joined.remove(described);
          });
    }
    return joined;
  }

  private Optional<Chain> named(Chain described, List<Chain> chains) {
    Draft first = described.drafts().getFirst();
    boolean headline = first.sentence().block() == Block.Kind.HEADLINE;
    boolean known = first.definite() || headline;
    if (first.kind() != ActorKind.PERSON) {
      return Optional.empty();
    }
    if (!known) {
      return introduced(described, chains);
    }
    String role = first.head().lemma().toLowerCase(Locale.ROOT);
    List<Chain> candidates = new ArrayList<>();
    for (Chain chain : chains) {
      if (chain.isNamed()
          && chain.isPerson()
          && roles(chain).contains(role)
          && (headline || complementsAgree(first, chain))
          && agree(described, chain, chains)) {
        candidates.add(chain);
      }
    }
    if (candidates.isEmpty()) {
      return ofBody(described, chains);
    }
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  /// "A teacher in the village said ... The teacher, Omar Idris, has sent a picture": the one
  /// person named so soon after, with an article that takes up the one described person of the
  /// kind.
  private static Optional<Chain> introduced(Chain described, List<Chain> chains) {
    Draft first = described.drafts().getFirst();
    String role = first.head().lemma().toLowerCase(Locale.ROOT);
    List<Chain> candidates = new ArrayList<>();
    for (Chain chain : chains) {
      if (chain != described && !chain.isNamed() && isCalled(chain.drafts().getFirst(), role)) {
        return Optional.empty();
      }
      boolean after = chain.drafts().getFirst().start() > first.start();
      if (chain.isNamed()
          && chain.isPerson()
          && after
          && chain.drafts().stream().anyMatch(draft -> takesUp(draft, first, role))) {
        candidates.add(chain);
      }
    }
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  private static boolean takesUp(Draft draft, Draft first, String role) {
    int later = draft.sentence().index() - first.sentence().index();
    return isCalled(draft, role) && draft.definite() && later > 0 && later <= NEAR;
  }

  private static boolean isCalled(Draft draft, String role) {
    return !draft.isName() && draft.head().lemma().equalsIgnoreCase(role);
  }

  /// "A senior Taliban official, Omar Idris, told ... The Taliban leader also said": the one
  /// named person of the same body in the sentence before, whatever his rank is called.
  private static Optional<Chain> ofBody(Chain described, List<Chain> chains) {
    Draft first = described.drafts().getFirst();
    Set<Chain> bodies = organisations(described, chains);
    if (bodies.size() != 1 || !first.definite() || first.sentence().index() == 0) {
      return Optional.empty();
    }
    List<Chain> candidates = new ArrayList<>();
    for (Chain chain : chains) {
      boolean before =
          chain.isNamed()
              && chain.isPerson()
              && chain.drafts().stream()
                  .anyMatch(draft -> draft.sentence().index() == first.sentence().index() - 1);
      if (before) {
        candidates.add(chain);
      }
    }
    return candidates.size() == 1 && organisations(candidates.getFirst(), chains).equals(bodies)
        ? Optional.of(candidates.getFirst())
        : Optional.empty();
  }

  /// Whether what somebody is the leader "of" can be what the named one leads.
  private static boolean complementsAgree(Draft described, Chain named) {
    Set<String> own = described.complement();
    boolean told = false;
    for (Draft draft : named.drafts()) {
      Set<String> other = draft.isName() ? Set.of() : draft.complement();
      if (!Collections.disjoint(own, other)) {
        return true;
      }
      told |= !other.isEmpty();
    }
    return own.isEmpty() || !told;
  }

  /// The nouns by which a text says what a named person is.
  private static Set<String> roles(Chain chain) {
    Set<String> roles = new HashSet<>();
    for (Draft draft : chain.drafts()) {
      if (!draft.isName()) {
        roles.add(draft.head().lemma().toLowerCase(Locale.ROOT));
      }
      for (int i = draft.titleFirst(); i < draft.first(); i++) {
        roles.add(draft.sentence().token(i).lemma().toLowerCase(Locale.ROOT));
      }
    }
    return roles;
  }

  /// Whether the organisations named with the two are the same, or one is a branch of the
  /// other.
  private boolean agree(Chain described, Chain named, List<Chain> chains) {
    Set<Chain> first = organisations(described, chains);
    Set<Chain> second = organisations(named, chains);
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    for (Chain one : first) {
      for (Chain other : second) {
        if (one == other || isBranch(one, other) || isBranch(other, one)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isBranch(Chain branch, Chain parent) {
    return parent.entryId().isPresent()
        && branch
            .entryId()
            .flatMap(dictionary::entry)
            .flatMap(ActorDictionary.Entry::parent)
            .equals(parent.entryId());
  }

  private static Set<Chain> organisations(Chain person, List<Chain> chains) {
    Set<Chain> found = new HashSet<>();
    for (Draft draft : person.drafts()) {
      ParsedSentence sentence = draft.sentence();
      List<Token> below = draft.isName() ? List.of() : sentence.subtree(draft.head());
      for (Chain chain : chains) {
        for (Draft name : chain.drafts()) {
          boolean inside =
              name.sentence() == sentence
                  && (draft.titleHolds(name.head()) || below.contains(name.head()));
          if (inside && name.isName() && !name.isPerson()) {
            found.add(chain);
          }
        }
      }
    }
    return found;
  }
}
