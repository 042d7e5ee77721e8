package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.attest.core.reading.ActorKind;

/// Finds which named actors of different reports are the same. A descriptor ("the gunmen") is
/// never joined across reports, and a surname alone only where one bearer is left.
final class ActorResolver {
  private final Weights weights;
  private final KnownNames known;

  /// @param table actors that the user knows
  ActorResolver(Weights weights, ActorTable table) {
    this.weights = weights;
    this.known = new KnownNames(table);
  }

  /// @param cards in the order of the ids of their reports
  List<Actor> resolve(List<NameCard> cards) {
    List<Optional<KnownActor>> entries = cards.stream().map(known::of).toList();
    NameGroups groups = new NameGroups(cards, entries);
    List<Match> matches = new ArrayList<>();
    for (Link link : links(cards, entries)) {
      if (groups.mayJoin(link.left, link.right, isSameLongName(link))) {
        join(cards, groups, link, matches);
      }
    }
    Company company = new Company(cards, groups);
    List<Link> later = surnames(cards, groups, company);
    later.addAll(namesakes(cards, groups, company));
    for (Link link : later) {
      join(cards, groups, link, matches);
    }
    return actors(cards, entries, groups, matches);
  }

  private record Link(int left, int right, Reason reason) {}

  private static void join(
      List<NameCard> cards, NameGroups groups, Link link, List<Match> matches) {
    if (groups.join(link.left, link.right)) {
      matches.add(
          new Match(
              cards.get(link.left).key,
              cards.get(link.right).key,
              link.reason.weight(),
              List.of(link.reason)));
    }
  }

  private static boolean isSameLongName(Link link) {
    return link.reason.feature().equals("actor.name")
        && link.reason.explanation().strip().contains(" ");
  }

  /// All pairs that share an identity, the surest first.
  private List<Link> links(List<NameCard> cards, List<Optional<KnownActor>> entries) {
    SortedMap<String, List<Integer>> byIdentity = new TreeMap<>();
    SortedMap<String, List<Integer>> byEntry = new TreeMap<>();
    SortedMap<String, List<Integer>> byName = new TreeMap<>();
    SortedMap<String, List<Integer>> bySpelling = new TreeMap<>();
    SortedMap<String, List<Integer>> bySurname = new TreeMap<>();
    for (int i = 0; i < cards.size(); i++) {
      NameCard card = cards.get(i);
      int index = i;
      entries.get(i).ifPresent(entry -> put(byIdentity, entry.wikidata(), index));
      card.actor.dictionaryId().ifPresent(entry -> put(byEntry, entry, index));
      for (FoldedName name : card.identifying()) {
        put(byName, NameCard.exactKey(name), index);
        put(bySpelling, NameCard.variantKey(name), index);
        if (card.isPerson()) {
          put(bySurname, FoldedName.skeleton(name.last()), index);
        }
      }
    }
    List<Link> links = new ArrayList<>();
    for (List<Integer> same : byIdentity.values()) {
      Identity identity = known.identity(entries.get(same.getFirst()).orElseThrow());
      chain(
          same,
          weights.because(
              "actor.table", () -> List.of(identity.wikidata(), identity.name(), identity.table())),
          links);
    }
    for (Map.Entry<String, List<Integer>> entry : byEntry.entrySet()) {
      chain(
          entry.getValue(),
          weights.reason("actor.dictionary", "both are the entry " + entry.getKey()),
          links);
    }
    for (Map.Entry<String, List<Integer>> entry : byName.entrySet()) {
      List<NameCard> bearers = entry.getValue().stream().map(cards::get).toList();
      if (Abbreviations.standsForSeveral(entry.getKey(), bearers)) {
        continue;
      }
      chain(
          entry.getValue(),
          weights.reason("actor.name", "both are called \"" + entry.getKey() + "\""),
          links);
    }
    for (List<Integer> alike : bySpelling.values()) {
      spellings(cards, alike, links);
    }
    for (List<Integer> alike : bySurname.values()) {
      pairs(
          cards,
          alike,
          (left, right) -> left.isShortOf(right) || right.isShortOf(left),
          "actor.fuller",
          "is short for",
          links);
    }
    links.sort(
        Comparator.comparingDouble((Link link) -> -link.reason.weight())
            .thenComparingInt(Link::left)
            .thenComparingInt(Link::right));
    return links;
  }

  private static void put(SortedMap<String, List<Integer>> index, String key, int card) {
    List<Integer> cards = index.computeIfAbsent(key, missing -> new ArrayList<>());
    // cards come in the order of their numbers
    if (cards.isEmpty() || cards.getLast() != card) {
      cards.add(card);
    }
  }

  /// Links every card to those before it that differ in kind, and to the one just before it:
  /// enough to connect all, without a link for each pair.
  private static void chain(List<Integer> sharing, Reason reason, List<Link> links) {
    for (int i = 1; i < sharing.size(); i++) {
      for (int j = Math.max(0, i - 4); j < i; j++) {
        links.add(new Link(sharing.get(j), sharing.get(i), reason));
      }
    }
  }

  private void spellings(List<NameCard> cards, List<Integer> alike, List<Link> links) {
    pairs(
        cards,
        alike,
        (left, right) ->
            (left.tokens().size() > 1 || left.text().length() >= 7) && left.isVariantOf(right),
        "actor.spelling",
        "is a spelling of",
        links);
  }

  /// Links each card to some of those before it whose names stand in a relation to its own.
  private void pairs(
      List<NameCard> cards,
      List<Integer> alike,
      BiPredicate<FoldedName, FoldedName> related,
      String feature,
      String relation,
      List<Link> links) {
    for (int i = 1; i < alike.size(); i++) {
      for (int j = Math.max(0, i - 20); j < i; j++) {
        for (FoldedName left : cards.get(alike.get(j)).identifying()) {
          for (FoldedName right : cards.get(alike.get(i)).identifying()) {
            if (!left.equals(right) && related.test(left, right)) {
              boolean shorter = left.tokens().size() <= right.tokens().size();
              String one = shorter ? left.text() : right.text();
              String other = shorter ? right.text() : left.text();
              links.add(
                  new Link(
                      alike.get(j),
                      alike.get(i),
                      weights.reason(
                          feature, "\"" + one + "\" " + relation + " \"" + other + "\"")));
            }
          }
        }
      }
    }
  }

  /// Joins people of one name to the bearer of the full name, where only one fits.
  private List<Link> surnames(List<NameCard> cards, NameGroups groups, Company company) {
    Bearers bearers = new Bearers(cards, groups, company);
    return links(
        cards,
        name ->
            cards.get(name).isSurnameAlone() ? bearers.of(cards.get(name), name) : Optional.empty(),
        weights.reason("actor.surname", "the only bearer of the name who fits"));
  }

  /// Joins those who were taken for people to the organisation of their name.
  private List<Link> namesakes(List<NameCard> cards, NameGroups groups, Company company) {
    return links(
        cards,
        new Namesakes(cards, groups, company)::of,
        weights.reason("actor.namesake", "the only one of the name who fits"));
  }

  /// A link of each name to the one that it stands for, if there is one.
  private static List<Link> links(
      List<NameCard> cards, IntFunction<Optional<Integer>> meant, Reason reason) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      int name = i;
      meant.apply(i).ifPresent(full -> links.add(new Link(full, name, reason)));
    }
    return links;
  }

  private List<Actor> actors(
      List<NameCard> cards,
      List<Optional<KnownActor>> entries,
      NameGroups groups,
      List<Match> matches) {
    Map<MentionKey, List<Match>> byLeft =
        matches.stream().collect(Collectors.groupingBy(Match::right));
    List<Actor> actors = new ArrayList<>();
    SortedSet<String> taken = new TreeSet<>();
    for (List<Integer> group : groups.all()) {
      List<NameCard> members = group.stream().map(cards::get).toList();
      String name = displayName(members);
      Optional<String> entry =
          members.stream().flatMap(card -> card.actor.dictionaryId().stream()).findFirst();
      String id = entry.orElseGet(() -> "name:" + FoldedName.of(name).text());
      if (!taken.add(id)) {
        id = id + "@" + members.getFirst().key.report() + "." + members.getFirst().key.index();
        taken.add(id);
      }
      SortedSet<String> aliases = new TreeSet<>();
      for (NameCard member : members) {
        aliases.add(member.actor.name());
        aliases.addAll(member.actor.aliases());
      }
      actors.add(
          new Actor(
              new ActorId(id),
              name,
              aliases,
              kind(members),
              entry,
              group.stream()
                  .flatMap(card -> entries.get(card).stream())
                  .findFirst()
                  .map(known::identity),
              members.stream().map(card -> card.key).sorted().toList(),
              members.stream()
                  .flatMap(card -> byLeft.getOrDefault(card.key, List.of()).stream())
                  .toList()));
    }
    actors.sort(Comparator.comparing(Actor::id));
    return actors;
  }

  /// The name that most reports use; of those, for people the one with most parts, then the
  /// longest.
  private static String displayName(List<NameCard> members) {
    Map<String, Integer> uses = new TreeMap<>();
    for (NameCard member : members) {
      uses.merge(member.actor.name(), 1, Integer::sum);
    }
    boolean person = members.stream().anyMatch(NameCard::isPerson);
    return uses.entrySet().stream()
        .max(
            Comparator.comparingInt(
                    (Map.Entry<String, Integer> use) ->
                        person ? Math.min(2, FoldedName.of(use.getKey()).tokens().size()) : 0)
                .thenComparingInt(Map.Entry::getValue)
                .thenComparingInt(use -> use.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static ActorKind kind(List<NameCard> members) {
    Map<ActorKind, Integer> uses = new TreeMap<>();
    for (NameCard member : members) {
      if (member.actor.kind() != ActorKind.UNKNOWN) {
        uses.merge(member.actor.kind(), 1, Integer::sum);
      }
    }
    return uses.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<ActorKind, Integer> use) -> use.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(ActorKind.UNKNOWN);
  }
}
