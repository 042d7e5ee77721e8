package org.attest.core.resolution;

import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// Those in one role of an event, as one report names and calls them.
final class ChainParty {
  private static final int LONGEST = 60;

  private final NavigableMap<ActorId, String> names = new TreeMap<>();

  /// For each stem the shortest phrase that has it.
  private final NavigableMap<String, String> phrases = new TreeMap<>();

  /// A bit for each actor and for each stem, by its hash (a Bloom filter): sets that have no bit in
  /// common have no member in common.
  private long actorBits;

  private long wordBits;

  void addActor(Actor actor) {
    names.put(actor.id(), actor.name());
    actorBits |= bit(actor.id().value());
  }

  void addPhrase(String words) {
    String phrase = words.strip().replaceAll("\\s+", " ");
    for (String stem : WordBag.of(phrase).counts().keySet()) {
      phrases.merge(stem, phrase, ChainParty::shorter);
      wordBits |= bit(stem);
    }
  }

  private static String shorter(String one, String other) {
    boolean first =
        one.length() == other.length() ? one.compareTo(other) <= 0 : one.length() < other.length();
    return first ? one : other;
  }

  /// Whether no actor can be in both.
  boolean sharesNoActor(ChainParty other) {
    return (actorBits & other.actorBits) == 0;
  }

  /// Whether no word can be in both.
  boolean sharesNoWord(ChainParty other) {
    return (wordBits & other.wordBits) == 0;
  }

  private static long bit(Object thing) {
    return 1L << (thing.hashCode() * 0x9E3779B9 >>> 26);
  }

  /// Those with a name.
  SortedSet<ActorId> actors() {
    return names.navigableKeySet();
  }

  /// Stems of the words by which they are called.
  SortedSet<String> words() {
    return phrases.navigableKeySet();
  }

  /// What an actor is called across reports.
  String name(ActorId actor) {
    return names.getOrDefault(actor, actor.value());
  }

  /// The words of the text that a stem is from, in quotation marks.
  String phrase(String stem) {
    String phrase = phrases.getOrDefault(stem, stem);
    return '"' + (phrase.length() <= LONGEST ? phrase : phrase.substring(0, LONGEST) + "…") + '"';
  }
}
