package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Mention.ActorMention.Form;
import org.attest.nlp.syntax.QuotationMark;
import org.attest.nlp.syntax.Token;

/// Joins the mentions of a report that denote the same actor. Where it is not sure it joins
/// nothing: an unresolved "the group" is better than the wrong one.
final class ChainBuilder {
  private final List<Chain> chains = new ArrayList<>();
  private final Map<String, Chain> byKey = new HashMap<>();

  private final Titles titles;
  private final Descriptors descriptors;

  private ChainBuilder(Titles titles, Descriptors descriptors) {
    this.titles = titles;
    this.descriptors = descriptors;
  }

  /// The chains in the order of their first mentions.
  static List<Chain> build(List<Draft> drafts, Titles titles, Descriptors descriptors) {
    ChainBuilder builder = new ChainBuilder(titles, descriptors);
    List<Draft> names = new ArrayList<>(drafts.stream().filter(Draft::isName).toList());
    names.sort(
        Comparator.comparingInt((Draft draft) -> -draft.pieces().size())
            .thenComparingInt(Draft::start));
    names.forEach(builder::addName);
    drafts.stream().filter(draft -> !draft.isName()).forEach(builder::addOther);
    builder.chains.sort(Comparator.comparingInt(chain -> chain.drafts().getFirst().start()));
    return builder.chains;
  }

  private void addName(Draft name) {
    String key = (name.isPerson() ? "person " : "body ") + name.key();
    if (isShared(name)) {
      Optional<Chain> fuller = isOfSeveral(name) ? Optional.empty() : fullerName(name);
      fuller.ifPresentOrElse(chain -> chain.add(name), () -> chains.add(new Chain(name)));
      return;
    }
    Chain known = byKey.get(key);
    if (known == null && name.entryId().isEmpty()) {
      known =
          name.isPerson()
              ? fullerName(name).orElse(null)
              : spelledOut(name).or(() -> cutToLastWord(name)).orElse(null);
    }
    if (known == null) {
      known = new Chain(name);
      chains.add(known);
    } else {
      known.add(name);
    }
    byKey.putIfAbsent(key, known);
  }

  /// Whether a surname alone may be that of several people of the text.
  private boolean isShared(Draft name) {
    return name.isPerson()
        && name.entryId().isEmpty()
        && name.pieces().size() == 1
        && (isOfSeveral(name) || bearers(name).size() > 1);
  }

  /// "two men named Dorin"
  private static boolean isOfSeveral(Draft name) {
    Token head = name.head();
    if (head.isRoot()) {
      return false;
    }
    Token verb = name.sentence().token(head.head());
    return verb.is("acl")
        && verb.upos().equals("VERB")
        && name.sentence().token(verb.head()).xpos().equals("NNS");
  }

  private List<Chain> bearers(Draft name) {
    return chains.stream()
        .filter(chain -> chain.isPerson() && chain.answersTo(name.pieces()))
        .toList();
  }

  /// The one person of the text who has this name as a part of a fuller one; where several
  /// have, the one with the title.
  private Optional<Chain> fullerName(Draft name) {
    List<Chain> candidates = bearers(name);
    if (candidates.size() > 1 && !name.title().isEmpty()) {
      String title = name.title().toLowerCase(Locale.ROOT);
      candidates =
          candidates.stream()
              .filter(chain -> chain.drafts().stream().anyMatch(draft -> isCalled(draft, title)))
              .toList();
    }
    return candidates.size() == 1 && titlesAgree(name, candidates.getFirst())
        ? Optional.of(candidates.getFirst())
        : Optional.empty();
  }

  /// "Councillor Dorin" is not "Sergeant Ilya Dorin": a surname with an office is somebody else
  /// where the fuller name comes with other offices only.
  private boolean titlesAgree(Draft name, Chain chain) {
    Set<String> own = offices(name);
    if (own.isEmpty() || name.pieces().size() > 1) {
      return true;
    }
    boolean told = false;
    for (Draft draft : chain.drafts()) {
      Set<String> others = offices(draft);
      told |= !others.isEmpty();
      if (!Collections.disjoint(own, others)) {
        return true;
      }
    }
    return !told;
  }

  /// The ranks and offices in the title before a name.
  private Set<String> offices(Draft draft) {
    Set<String> words = new HashSet<>();
    for (int i = draft.titleFirst(); i < draft.first(); i++) {
      if (titles.isOffice(draft.sentence().token(i))) {
        words.add(draft.sentence().token(i).text().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /// Whether a name comes with a title, before it or behind it: "Ilya Dorin, a police sergeant".
  private static boolean isCalled(Draft draft, String title) {
    if (draft.title().toLowerCase(Locale.ROOT).contains(title)) {
      return true;
    }
    String office = title.substring(title.lastIndexOf(' ') + 1);
    for (Token apposition : draft.sentence().children(draft.head(), "appos")) {
      if (apposition.lemma().equalsIgnoreCase(office)) {
        return true;
      }
    }
    return false;
  }

  /// The one body whose initials an abbreviation is.
  private Optional<Chain> spelledOut(Draft name) {
    String letters = name.name().replaceAll("[^\\p{L}]", "");
    boolean abbreviation =
        letters.length() >= 2
            && letters.equals(letters.toUpperCase(Locale.ROOT))
            && name.pieces().size() <= 2;
    if (!abbreviation) {
      return Optional.empty();
    }
    List<Chain> candidates =
        chains.stream()
            .filter(
                chain ->
                    !chain.isPerson() && Initials.of(chain.best().name()).equalsIgnoreCase(letters))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  /// The armed group whose name ends in this word, if the text names no other body that does: "the
  /// Brigade" or "the brigade" after "the Ridge Brigade". "The Army" may be that of the state.
  private Optional<Chain> cutToLastWord(Draft name) {
    boolean state =
        descriptors
            .anaphor(name.head())
            .filter(noun -> noun == Descriptors.Anaphor.STATE)
            .isPresent();
    if (name.pieces().size() > 1 || state) {
      return Optional.empty();
    }
    List<Chain> candidates =
        chains.stream()
            .filter(chain -> !chain.isPerson() && endsWith(chain, name.pieces().getLast()))
            .toList();
    return candidates.size() == 1 && candidates.getFirst().kind() == ActorKind.ARMED_GROUP
        ? Optional.of(candidates.getFirst())
        : Optional.empty();
  }

  private static boolean endsWith(Chain chain, String word) {
    List<String> pieces = chain.best().pieces();
    return pieces.size() > 1 && pieces.getLast().equals(word);
  }

  private void addOther(Draft draft) {
    Optional<Chain> antecedent =
        switch (draft.form()) {
          case PRONOUN ->
              draft.isPerson()
                  ? nearest(draft, Chain::isPerson)
                  : nearest(draft, ChainBuilder::isBody);
          case DESCRIPTOR -> described(draft);
          case NAME -> throw new IllegalArgumentException("names are joined first");
        };
    if (antecedent.isPresent()) {
      antecedent.get().add(draft);
    } else if (draft.form() != Form.PRONOUN) {
      chains.add(new Chain(draft));
    }
  }

  private static boolean isBody(Chain chain) {
    return switch (chain.kind()) {
      case ARMED_GROUP, STATE_BODY, COUNTRY, INTERNATIONAL_ORGANISATION, CIVIL_ORGANISATION -> true;
      case PERSON, OUTLET, GROUP_OF_PEOPLE, UNKNOWN -> false;
    };
  }

  /// The one actor of a sort that the sentence names before the pronoun, or else the sentence
  /// before; none where there are two.
  private Optional<Chain> nearest(Draft pronoun, Predicate<Chain> wanted) {
    for (int back = 0; back <= 1; back++) {
      List<Chain> near = near(pronoun, back, wanted);
      if (near.size() == 1) {
        List<Chain> rivals = rivals(pronoun, near.getFirst());
        return switch (rivals.size()) {
          case 0 -> Optional.of(near.getFirst());
          case 1 -> Optional.of(rivals.getFirst());
          default -> Optional.empty();
        };
      }
      if (near.size() > 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Who else is described between the name and the pronoun: in "Doran, an expert, said that the
  /// leader was popular, and the raid targeting him", the leader. A subject takes up who speaks:
  /// "Doran told the mayor that he saw".
  private List<Chain> rivals(Draft pronoun, Chain named) {
    List<Chain> rivals = new ArrayList<>();
    int from =
        named.drafts().stream()
            .filter(draft -> draft.sentence() == pronoun.sentence())
            .mapToInt(Draft::start)
            .filter(start -> start < pronoun.start())
            .max()
            .orElse(Integer.MAX_VALUE);
    if (!pronoun.isPerson() || pronoun.head().is("nsubj")) {
      return rivals;
    }
    for (Chain chain : chains) {
      boolean between =
          chain.drafts().stream()
              .anyMatch(
                  draft ->
                      isOnePerson(draft)
                          && draft.sentence() == pronoun.sentence()
                          && draft.start() > from
                          && draft.start() < pronoun.start());
      if (chain != named && between) {
        rivals.add(chain);
      }
    }
    return rivals;
  }

  private static boolean isQuoted(Draft draft) {
    return QuotationMark.encloses(draft.sentence(), draft.head());
  }

  private static boolean isOnePerson(Draft draft) {
    return draft.form() == Form.DESCRIPTOR
        && draft.isPerson()
        && draft.head().xpos().equals("NN")
        && draft.definite();
  }

  private Optional<Chain> described(Draft draft) {
    Optional<Chain> apposition = Appositions.of(draft, chains);
    if (apposition.isPresent()) {
      return apposition;
    }
    Optional<Chain> cut = isOneNoun(draft) ? cutToLastWord(draft) : Optional.empty();
    if (cut.isPresent()) {
      return cut;
    }
    if (isBareBody(draft)) {
      return chains.stream()
          .filter(chain -> !chain.isNamed() && chain.best().key().equals(draft.key()))
          .findFirst();
    }
    if (!draft.definite()) {
      return Optional.empty();
    }
    return sameNoun(draft);
  }

  /// "The brigade", without anything that tells which; "the group" many are called.
  private static boolean isOneNoun(Draft draft) {
    return draft.definite()
        && draft.anaphor().filter(Descriptors.Anaphor::isOrganisation).isEmpty()
        && draft.first() == draft.last()
        && draft.head().xpos().equals("NN")
        && draft.complement().isEmpty();
  }

  /// "police", "the army": one body throughout a text.
  private static boolean isBareBody(Draft draft) {
    return draft.kind() == ActorKind.STATE_BODY;
  }

  /// The latest actor before that was described with the same noun, if the description adds nothing
  /// to it: "the gunmen", but not "the Taliban leader" after another leader.
  private Optional<Chain> sameNoun(Draft draft) {
    if (draft.first() < draft.head().index()) {
      return chains.stream().filter(chain -> chain.best().key().equals(draft.key())).findFirst();
    }
    Chain latest = null;
    int position = -1;
    boolean organisation = draft.anaphor().filter(Descriptors.Anaphor::isOrganisation).isPresent();
    for (Chain chain : chains) {
      if (organisation && chain.isNamed()) {
        continue; // which named one it is GroupNouns tells
      }
      for (Draft other : chain.drafts()) {
        if (!other.isName()
            && other.start() < draft.start()
            && other.start() > position
            && other.head().text().equalsIgnoreCase(draft.head().text())
            && (draft.complement().isEmpty() || draft.complement().equals(other.complement()))) {
          latest = chain;
          position = other.start();
        }
      }
    }
    return Optional.ofNullable(latest);
  }

  /// The chains with a name in the sentence of a mention before it, or in the `back` sentences
  /// before. Whoever speaks is none of those whom the quotation names: "Two died, Ivo and his
  /// wife," he said.
  private List<Chain> near(Draft draft, int back, Predicate<Chain> wanted) {
    List<Chain> near = new ArrayList<>();
    for (Chain chain : chains) {
      boolean close =
          chain.drafts().stream()
              .anyMatch(
                  name ->
                      name.isName()
                          && name.start() < draft.start()
                          && name.sentence().index() >= draft.sentence().index() - back
                          && (name.sentence() != draft.sentence()
                              || !isQuoted(name)
                              || isQuoted(draft)));
      if (close && wanted.test(chain)) {
        near.add(chain);
      }
    }
    return near;
  }
}
