package org.attest.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Toll;

/// A row of `triggers.tsv`: words that name a kind of event.
///
/// @param words lemmas, separated by blanks
/// @param partOfSpeech of the head word
/// @param type PLOVER type
/// @param modes PLOVER modes
/// @param frame which relation fills which role
/// @param toll what happens to the people who are counted in its object
/// @param flags how it combines with other triggers
/// @param conditions that must all hold
/// @param acled likely ACLED sub-event type, absent if ACLED has none
/// @param gtd likely GTD attack type, absent if it is no attack
public record Trigger(
    String words,
    PartOfSpeech partOfSpeech,
    EventType type,
    Set<String> modes,
    Frame frame,
    Optional<Toll.Category> toll,
    Set<Flag> flags,
    List<Condition> conditions,
    Optional<String> acled,
    Optional<String> gtd) {
  public Trigger {
    modes = Set.copyOf(modes);
    flags = Set.copyOf(flags);
    conditions = List.copyOf(conditions);
  }

  /// What a verb is that no row names, but other words make the name of an event: it fills no
  /// roles and counts nobody.
  ///
  /// @param frame name of its frame, which tells where its participants come from
  static Trigger ofVerb(String words, EventType type, Set<String> modes, String frame) {
    return new Trigger(
        words,
        PartOfSpeech.V,
        type,
        modes,
        new Frame(frame, List.of()),
        Optional.empty(),
        Set.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public enum PartOfSpeech {
    V,
    N,
    A
  }

  public enum Flag {
    /// Joins the event that caused it.
    EFFECT,
    /// Counts only when it takes up an event told before.
    VAGUE,
    /// A thing; an event only when something happens by it.
    DEVICE,
    /// Says what happened to people, not that somebody did it.
    PASSIVE_HARM,
    /// Needs a number of people.
    NUMBER,
    /// Tells how people were who had been harmed: an event only together with what harmed them.
    AFTERMATH
  }

  /// Something that must hold around the trigger.
  ///
  /// @param test which test
  /// @param words what it looks for, empty for tests without words
  public record Condition(Test test, Set<String> words) {
    public Condition {
      words = Set.copyOf(words);
    }
  }

  public enum Test {
    OBJECT,
    HUMAN_OBJECT,
    NOT_HUMAN_OBJECT,
    ARMED_OBJECT,
    EXPLOSIVE_OBJECT,
    GROUP_OBJECT,
    POWER_OBJECT,
    OBJECT_OR_PLACE,
    OBJECT_WORD,
    SUBJECT_WORD,
    HUMAN_SUBJECT,
    ARMED_SUBJECT,
    STATE_SUBJECT,
    EXPLOSIVE_SUBJECT,
    ARMED_OF,
    PREPOSITION,
    NOT_PREPOSITION,
    ADVERB,
    WORD,
    NOT_WORD,
    INFINITIVE
  }

  boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
