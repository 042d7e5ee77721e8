package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.nlp.syntax.Token;

/// Finds the organisation that "the group", "the movement" denotes: the one named just before, with
/// those left out that the sentence sets apart from it. Where two are left it is nobody, unless
/// the text elsewhere uses the noun for one of them and never for the other.
final class GroupNouns {
  private static final int SENTENCES_BACK = 2;

  private final Descriptors descriptors;

  GroupNouns(Descriptors descriptors) {
    this.descriptors = descriptors;
  }

  /// The chains with such nouns joined to the organisations they denote, in the order of their
  /// first mentions.
  List<Chain> join(List<Chain> chains) {
    List<Chain> joined = new ArrayList<>(chains);
    Collection<List<Draft>> nouns = nouns(chains).values();
    boolean more = true;
    while (more) {
      more = false;
      for (List<Draft> drafts : nouns) {
        for (Map.Entry<Draft, Chain> found : decide(drafts, joined).entrySet()) {
          more |= move(found.getKey(), found.getValue(), joined);
        }
      }
    }
    nouns.forEach(drafts -> part(drafts, joined));
    joined.sort(Comparator.comparingInt(chain -> chain.drafts().getFirst().start()));
    return joined;
  }

  /// By noun all mentions that may stand for an organisation named before.
  private Map<String, List<Draft>> nouns(List<Chain> chains) {
    Map<String, List<Draft>> nouns = new LinkedHashMap<>();
    for (Chain chain : chains) {
      if (chain.isNamed()) {
        continue;
      }
      boolean introduced = false;
      for (Draft draft : chain.drafts()) {
        introduced |= !draft.definite();
        if (!introduced && standsForName(draft)) {
          String noun = draft.head().lemma().toLowerCase(Locale.ROOT);
          nouns.computeIfAbsent(noun, missing -> new ArrayList<>()).add(draft);
        }
      }
    }
    return nouns;
  }

  private boolean standsForName(Draft draft) {
    Token head = draft.head();
    if (draft.anaphor().filter(Descriptors.Anaphor::isOrganisation).isEmpty()
        || head.xpos().endsWith("S")
        || draft.last() != head.index()) {
      return false;
    }
    for (Token child : draft.sentence().children(head)) {
      boolean name = child.upos().equals("PROPN") && child.index() < head.index();
      boolean narrows = name || child.is("nmod") || child.is("acl");
      if (narrows || descriptors.hasQuality(child, Descriptors.Quality.OTHER)) {
        return false;
      }
    }
    return true;
  }

  /// Which organisations these mentions of one noun denote, as far as that is sure.
  private Map<Draft, Chain> decide(List<Draft> drafts, List<Chain> chains) {
    Set<Chain> apart = setApart(drafts, chains);
    Set<Chain> others = apart.size() == 1 ? apart : Set.of();
    Map<Draft, Chain> found = new LinkedHashMap<>();
    List<Draft> open = drafts.stream().filter(draft -> isOpen(draft, chains)).toList();
    for (Draft draft : open) {
      List<Chain> near = near(draft, chains);
      List<Chain> left = left(draft, near);
      if (left.size() == 1 && (near.size() > 1 || !others.contains(left.getFirst()))) {
        found.put(draft, left.getFirst());
      }
    }
    Set<Chain> meant = new LinkedHashSet<>(found.values());
    for (Chain chain : chains) {
      if (chain.isNamed() && !Collections.disjoint(chain.drafts(), drafts)) {
        meant.add(chain);
      }
    }
    if (meant.size() == 1 && !others.isEmpty() && Collections.disjoint(meant, others)) {
      Chain only = meant.iterator().next();
      for (Draft draft : open) {
        List<Chain> near = near(draft, chains);
        near.removeAll(others);
        if (near.isEmpty() || near.equals(List.of(only))) {
          found.put(draft, only);
        }
      }
    }
    return found;
  }

  /// Those that the sentence does not set apart; of several the ones that were called so: after
  /// "the Front, a small militia" it is "the militia".
  private static List<Chain> left(Draft draft, List<Chain> near) {
    List<Chain> left = near.stream().filter(chain -> !isApart(chain, draft)).toList();
    List<Chain> called =
        left.stream()
            .filter(
                chain ->
                    chain.drafts().stream()
                        .anyMatch(
                            other ->
                                !other.isName()
                                    && !other.definite()
                                    && other.head().lemma().equals(draft.head().lemma())))
            .toList();
    return called.isEmpty() ? left : called;
  }

  /// The named organisations that the text somewhere sets apart from what the noun denotes. Where
  /// there is one it is another throughout; where there are two, the noun denotes now this and
  /// now that.
  private static Set<Chain> setApart(List<Draft> drafts, List<Chain> chains) {
    Set<Chain> apart = new LinkedHashSet<>();
    for (Chain chain : chains) {
      boolean organisation = chain.kind() == ActorKind.ARMED_GROUP || isCivil(chain.kind());
      if (chain.isNamed()
          && organisation
          && drafts.stream().anyMatch(draft -> isApart(chain, draft))) {
        apart.add(chain);
      }
    }
    return apart;
  }

  /// Leaves each mention by itself where the noun denotes now this organisation and now that.
  private static void part(List<Draft> drafts, List<Chain> chains) {
    if (setApart(drafts, chains).size() > 1) {
      for (Draft draft : drafts) {
        if (isOpen(draft, chains)) {
          move(draft, new Chain(draft), chains);
        }
      }
    }
  }

  /// The organisations named shortly before in the same part of the report, or else in another
  /// part, which the noun may denote as far as its sort goes.
  private List<Chain> near(Draft draft, List<Chain> chains) {
    boolean armed = isArmed(draft);
    List<Chain> same = new ArrayList<>();
    List<Chain> other = new ArrayList<>();
    for (Chain chain : chains) {
      boolean civil = !armed && isCivil(chain.kind());
      if (chain.kind() != ActorKind.ARMED_GROUP && !civil) {
        continue;
      }
      List<Draft> before =
          chain.drafts().stream()
              .filter(name -> isNamedBefore(name, draft) && (!civil || name.head().is("nsubj")))
              .toList();
      if (before.stream().anyMatch(name -> name.sentence().block() == draft.sentence().block())) {
        same.add(chain);
      } else if (!before.isEmpty()) {
        other.add(chain);
      }
    }
    return same.isEmpty() ? other : same;
  }

  private static boolean isOpen(Draft draft, List<Chain> chains) {
    return chains.stream().noneMatch(chain -> chain.isNamed() && chain.drafts().contains(draft));
  }

  private boolean isArmed(Draft draft) {
    if (draft.anaphor().equals(Optional.of(Descriptors.Anaphor.ARMED_GROUP))) {
      return true;
    }
    for (Token child : draft.sentence().children(draft.head())) {
      if (descriptors.hasQuality(child, Descriptors.Quality.ARMED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCivil(ActorKind kind) {
    return kind == ActorKind.CIVIL_ORGANISATION || kind == ActorKind.INTERNATIONAL_ORGANISATION;
  }

  private static boolean isNamedBefore(Draft name, Draft draft) {
    return name.isName()
        && name.start() < draft.start()
        && name.sentence().index() >= draft.sentence().index() - SENTENCES_BACK;
  }

  private static boolean isApart(Chain chain, Draft draft) {
    return chain.drafts().stream().anyMatch(other -> Apart.are(other, draft));
  }

  /// Whether the mention was not there yet.
  private static boolean move(Draft draft, Chain to, List<Chain> chains) {
    boolean there = chains.contains(to) && to.drafts().contains(draft);
    chains.forEach(chain -> chain.drafts().remove(draft));
    to.drafts().remove(draft);
    to.add(draft);
    if (!chains.contains(to)) {
      chains.add(to);
    }
    chains.removeIf(chain -> chain.drafts().isEmpty());
    return !there;
  }
}
