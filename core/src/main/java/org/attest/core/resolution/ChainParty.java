package org.attest.core.resolution;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Those in one role of an event, as one report names and calls them.
///
/// @param actors those with a name, by their ids
/// @param names what each of them is called across reports
/// @param words stems of the words by which they are called, in alphabetical order
/// @param phrases for each stem the words of the text that it is from
/// @param actorBits a bit for each actor, by its hash (a Bloom filter): sets that have no bit in
///     common have no member in common
/// @param wordBits the same for the stems
record ChainParty(
    List<ActorId> actors,
    List<String> names,
    List<String> words,
    List<String> phrases,
    long actorBits,
    long wordBits) {
  private static final int LONGEST = 60;

  /// Whether no actor can be in both.
  boolean sharesNoActor(ChainParty other) {
    return (actorBits & other.actorBits) == 0;
  }

  /// Whether no word can be in both.
  boolean sharesNoWord(ChainParty other) {
    return (wordBits & other.wordBits) == 0;
  }

  /// What an actor is called across reports.
  String name(ActorId actor) {
    int at = Collections.binarySearch(actors, actor);
    return at < 0 ? actor.value() : names.get(at);
  }

  /// The words of the text that a stem is from, in quotation marks.
  String phrase(String stem) {
    int at = Collections.binarySearch(words, stem);
    return '"' + (at < 0 ? stem : phrases.get(at)) + '"';
  }

  /// Gathers those in one role.
  static final class Builder {
    private final SortedMap<ActorId, String> names = new TreeMap<>();

    /// For each stem the shortest phrase that has it.
    private final SortedMap<String, String> phrases = new TreeMap<>();

    void addActor(Actor actor) {
      names.put(actor.id(), actor.name());
    }

    void addPhrase(String words) {
      String phrase = words.strip().replaceAll("\\s+", " ");
      for (String stem : WordBag.of(phrase).counts().keySet()) {
        phrases.merge(stem, phrase, Builder::shorter);
      }
    }

    private static String shorter(String one, String other) {
      boolean first =
          one.length() == other.length()
              ? one.compareTo(other) <= 0
              : one.length() < other.length();
      return first ? one : other;
    }

    ChainParty build(Shared shared) {
      long actorBits = 0;
      for (ActorId actor : names.keySet()) {
        actorBits |= bit(actor.value());
      }
      long wordBits = 0;
      for (String stem : phrases.keySet()) {
        wordBits |= bit(stem);
      }
      return shared.one(
          new ChainParty(
              List.copyOf(names.keySet()),
              List.copyOf(names.values()),
              phrases.keySet().stream().map(shared::one).toList(),
              phrases.values().stream().map(Builder::shown).map(shared::one).toList(),
              actorBits,
              wordBits));
    }

    private static long bit(Object thing) {
      return 1L << (thing.hashCode() * 0x9E3779B9 >>> 26);
    }

    private static String shown(String phrase) {
      return phrase.length() <= LONGEST ? phrase : phrase.substring(0, LONGEST) + "…";
    }
  }
}
