package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Toll;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// The words that name events: `triggers.tsv` with the frames of `frames.tsv`.
public final class TriggerLexicon {
  private static final String FOLDER = "org/attest/nlp/event/";

  private final List<Trigger> triggers = new ArrayList<>();
  private final PhraseIndex<Trigger> verbs = new PhraseIndex<>();
  private final PhraseIndex<Trigger> others = new PhraseIndex<>();

  public TriggerLexicon() {
    Map<String, Frame> frames = frames();
    for (DataTable.Row row : DataTable.load(FOLDER + "triggers.tsv", 5)) {
      Trigger trigger = trigger(row, frames);
      triggers.add(trigger);
      boolean verb = trigger.partOfSpeech() == Trigger.PartOfSpeech.V;
      (verb ? verbs : others).add(trigger.words(), trigger);
    }
  }

  /// All entries in the order of the file.
  public List<Trigger> triggers() {
    return List.copyOf(triggers);
  }

  /// Entries that start at a word as a verb, longest first.
  List<PhraseIndex.Hit<Trigger>> verbsAt(ParsedSentence sentence, int start) {
    return verbs.allAt(sentence, start, true);
  }

  /// Entries of a verb and its object for a passive verb: "the ceasefire was signed".
  List<PhraseIndex.Hit<Trigger>> passivesAt(ParsedSentence sentence, Token verb, Token subject) {
    return verbs.withObject(sentence, verb, subject);
  }

  /// Entries that start at a word as a noun or adjective, longest first.
  List<PhraseIndex.Hit<Trigger>> nominalsAt(ParsedSentence sentence, int start) {
    return others.allAt(sentence, start, false);
  }

  /// Whether a noun may name an event: "attack", "execution".
  public boolean namesEvent(ParsedSentence sentence, Token noun) {
    for (int start = Math.max(0, noun.index() - 2); start <= noun.index(); start++) {
      for (PhraseIndex.Hit<Trigger> hit : others.allAt(sentence, start, false)) {
        if (hit.last().index() == noun.index()) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a verb may name an assault.
  public boolean mayBeAssault(ParsedSentence sentence, Token verb) {
    for (PhraseIndex.Hit<Trigger> hit : verbs.allAt(sentence, verb.index(), true)) {
      if (hit.value().type() == EventType.ASSAULT) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Frame> frames() {
    Map<String, List<Frame.Slot>> slots = new HashMap<>();
    for (DataTable.Row row : DataTable.load(FOLDER + "frames.tsv", 3)) {
      slots
          .computeIfAbsent(row.cell(0), key -> new ArrayList<>())
          .add(new Frame.Slot(row.cell(1), row.choice(2, Frame.Filler.class)));
    }
    Map<String, Frame> frames = new HashMap<>();
    slots.forEach((name, list) -> frames.put(name, new Frame(name, list)));
    return frames;
  }

  private static Trigger trigger(DataTable.Row row, Map<String, Frame> frames) {
    Frame frame = frames.get(row.cell(4));
    if (frame == null) {
      throw row.error("no frame '" + row.cell(4) + "' in frames.tsv");
    }
    Optional<Toll.Category> toll =
        row.optional(5).isPresent()
            ? Optional.of(row.choice(5, Toll.Category.class))
            : Optional.empty();
    return new Trigger(
        row.cell(0),
        row.choice(1, Trigger.PartOfSpeech.class),
        row.choice(2, EventType.class),
        new LinkedHashSet<>(row.list(3)),
        frame,
        toll,
        flags(row),
        conditions(row),
        row.optional(8),
        row.optional(9));
  }

  private static Set<Trigger.Flag> flags(DataTable.Row row) {
    Set<Trigger.Flag> flags = EnumSet.noneOf(Trigger.Flag.class);
    for (String flag : row.optional(6).orElse("").split(";")) {
      if (!flag.isBlank()) {
        flags.add(constant(row, flag, Trigger.Flag.class));
      }
    }
    return flags;
  }

  private static List<Trigger.Condition> conditions(DataTable.Row row) {
    List<Trigger.Condition> conditions = new ArrayList<>();
    for (String condition : row.optional(7).orElse("").split(";")) {
      if (condition.isBlank()) {
        continue;
      }
      int colon = condition.indexOf(':');
      String test = colon < 0 ? condition : condition.substring(0, colon);
      Set<String> words =
          colon < 0 ? Set.of() : Set.of(condition.substring(colon + 1).split("\\|"));
      conditions.add(new Trigger.Condition(constant(row, test, Trigger.Test.class), words));
    }
    return conditions;
  }

  private static <E extends Enum<E>> E constant(DataTable.Row row, String name, Class<E> type) {
    String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw row.error("'" + name + "' is none of " + List.of(type.getEnumConstants()));
  }
}
