package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.ReportActor;

/// A named actor of one report, prepared for comparison with those of other reports.
final class NameCard {
  private static final WordList TITLES = WordList.load(NameCard.class, "titles.txt");
  private static final WordList GENERIC = WordList.load(NameCard.class, "generic-names.txt");

  /// Words that organisations put in or leave out: "Ministry of the Interior", "Interior Ministry".
  private static final Set<String> LINKS = Set.of("of", "for", "and", "in");

  final MentionKey key;

  /// What the report calls it, without its roles and what it belongs to.
  final ReportActor actor;

  /// The names without titles, the fullest first.
  final List<FoldedName> names;

  /// Words of its roles and titles, and of what it belongs to.
  final SortedSet<String> roles;

  private NameCard(ReadReport report, int index, Shared shared) {
    key = new MentionKey(report.report().id(), index);
    ReportActor whole = report.reading().actors().get(index);
    actor =
        shared.one(
            new ReportActor(
                whole.name(),
                whole.named(),
                whole.kind(),
                whole.aliases(),
                whole.dictionaryId(),
                List.of(),
                Optional.empty()));
    List<FoldedName> untitled = new ArrayList<>();
    SortedSet<String> words = new TreeSet<>();
    addName(whole.name(), untitled, words);
    whole.aliases().forEach(alias -> addName(alias, untitled, words));
    for (String role : whole.roles()) {
      words.addAll(WordBag.of(role).counts().keySet());
    }
    whole
        .affiliation()
        .map(owner -> report.reading().actors().get(owner).name())
        .ifPresent(owner -> words.addAll(WordBag.of(owner).counts().keySet()));
    names = shared.one(List.copyOf(untitled));
    roles = shared.one(words);
  }

  /// Cards of the actors of a report that are known by a name.
  static List<NameCard> of(ReadReport report, Shared shared) {
    List<NameCard> cards = new ArrayList<>();
    for (int i = 0; i < report.reading().actors().size(); i++) {
      if (report.reading().actors().get(i).named()) {
        NameCard card = new NameCard(report, i, shared);
        if (!card.names.isEmpty() || card.actor.dictionaryId().isPresent()) {
          cards.add(card);
        }
      }
    }
    return cards;
  }

  private static void addName(String name, List<FoldedName> names, SortedSet<String> roles) {
    FoldedName folded = FoldedName.of(name);
    FoldedName untitled = untitled(folded);
    int titles = folded.tokens().size() - untitled.tokens().size();
    folded.tokens().subList(0, titles).forEach(title -> roles.add(WordBag.stem(title)));
    if (!untitled.isEmpty() && !names.contains(untitled)) {
      names.add(untitled);
    }
  }

  /// A name without the titles in front of it.
  static FoldedName untitled(FoldedName name) {
    List<String> tokens = name.tokens();
    int start = 0;
    while (start < tokens.size() - 1 && TITLES.contains(tokens.get(start))) {
      start++;
    }
    return new FoldedName(tokens.subList(start, tokens.size()));
  }

  boolean isPerson() {
    return actor.kind() == ActorKind.PERSON;
  }

  /// Whether it is a person of whom the report gives but one name, which many may share.
  boolean isSurnameAlone() {
    return isPerson()
        && actor.dictionaryId().isEmpty()
        && names.stream().noneMatch(name -> name.tokens().size() > 1);
  }

  /// The names that may identify it in other reports: for a person only those of two or more parts,
  /// and none that many are called by.
  List<FoldedName> identifying() {
    return names.stream()
        .filter(name -> !isPerson() || name.tokens().size() > 1)
        .filter(name -> !isGeneric(name))
        .toList();
  }

  /// Whether many actors are called so.
  static boolean isGeneric(FoldedName name) {
    return name.tokens().stream()
        .allMatch(token -> GENERIC.contains(token) || LINKS.contains(token));
  }

  /// A key that is equal for names with the same words in any order, link words left out.
  static String exactKey(FoldedName name) {
    return String.join(" ", withoutLinks(name).stream().sorted().toList());
  }

  /// The words of a name but those that organisations put in or leave out.
  static List<String> withoutLinks(FoldedName name) {
    return name.tokens().stream().filter(token -> !LINKS.contains(token)).toList();
  }

  /// A key that is equal for spellings of one name.
  static String variantKey(FoldedName name) {
    return String.join(" ", name.tokens().stream().map(FoldedName::skeleton).toList());
  }

  /// Whether two sorts of actor can be one. Exactly equal long names of two sorts of organisation
  /// are a reader's doubt about the sort, not two organisations.
  static boolean compatible(ActorKind a, ActorKind b, boolean sameLongName) {
    if (a == b || a == ActorKind.UNKNOWN || b == ActorKind.UNKNOWN) {
      return true;
    }
    return sameLongName && isOrganisation(a) && isOrganisation(b);
  }

  static boolean isOrganisation(ActorKind kind) {
    return switch (kind) {
      case ARMED_GROUP, STATE_BODY, INTERNATIONAL_ORGANISATION, CIVIL_ORGANISATION, OUTLET -> true;
      case PERSON, COUNTRY, GROUP_OF_PEOPLE, UNKNOWN -> false;
    };
  }
}
