package org.attest.core.resolution;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Toll;
import org.attest.core.report.Span;

/// One event as one report tells it: all mentions of a chain, and what they say taken together. It
/// keeps what comparing it takes, and not its report: there may be hundreds of thousands.
public final class EventChain {
  private final MentionKey key;
  private final Optional<DateInterval> publication;
  private final DayRange published;
  private final List<ChainMention> mentions;
  private final EventType type;
  private final List<ChainToll.Told> told;
  private final List<ChainToll> tolls;
  private final Set<Toll.Category> tollCategories;
  private final SortedSet<String> modes;
  private final Optional<DateInterval> time;
  private final DayRange days;
  private final Optional<FoldedPlace> place;
  private final ChainPeople people;
  private final boolean main;
  private final boolean happened;
  private final boolean toCome;
  private final boolean background;
  private final boolean general;
  private final boolean calledOff;
  private final boolean zoned;
  private final boolean headline;
  private final boolean further;
  private final boolean accusation;
  private final boolean said;
  private final boolean identified;
  private final List<Integer> sentences;
  private final HashedWords words;
  private final List<ChainJoin> joins;

  /// @param numbers of its mentions in the reading of the report
  /// @param joins why mentions that the reading keeps apart are one chain
  EventChain(ChainReport report, List<Integer> numbers, List<ChainJoin> joins) {
    Shared shared = report.shared();
    List<EventMention> all = numbers.stream().map(report::mention).toList();
    this.joins = List.copyOf(joins);
    mentions = numbers.stream().map(report::kept).toList();
    key =
        new MentionKey(report.id(), all.stream().mapToInt(EventMention::chain).min().orElseThrow());
    publication = report.published();
    published = shared.one(DayRange.of(publication));
    type = commonType(all);
    told =
        all.stream()
            .filter(mention -> !mention.tolls().isEmpty())
            .map(mention -> shared.one(told(report, mention)))
            .toList();
    tolls = shared.one(told.stream().flatMap(mention -> mention.tolls().stream()).toList());
    Set<Toll.Category> categories = EnumSet.noneOf(Toll.Category.class);
    tolls.forEach(toll -> categories.add(toll.category()));
    tollCategories = shared.one(categories);
    SortedSet<String> allModes = new TreeSet<>();
    all.forEach(mention -> allModes.addAll(mention.modes()));
    modes = shared.one(allModes);
    time = shared.one(finest(all));
    days = shared.one(DayRange.of(time));
    place = finestPlace(all).map(shared::place);
    people = ChainPeople.of(report, all);
    happened = all.stream().anyMatch(EventChain::isHappened);
    toCome = all.stream().allMatch(EventChain::isToCome);
    background = all.stream().allMatch(EventMention::background);
    general = all.stream().allMatch(mention -> mention.factuality() == Factuality.GENERIC);
    calledOff = all.stream().anyMatch(mention -> mention.factuality() == Factuality.CANCELLED);
    sentences = report.sentences(all);
    main = report.tellsNews(all);
    headline = !sentences.isEmpty() && report.isHeadline(sentences.getFirst());
    accusation = all.stream().allMatch(report::isAccusation);
    said = all.stream().anyMatch(report::isSaidOfConflict);
    further = all.stream().anyMatch(report::isFurther);
    zoned = sentences.stream().anyMatch(report::isZoned);
    words = report.words(sentences);
    identified = saysEnough();
  }

  private static ChainToll.Told told(ChainReport report, EventMention mention) {
    return new ChainToll.Told(
        report.speaker(mention),
        mention.tolls().stream().map(ChainToll::of).map(report.shared()::one).toList());
  }

  public MentionKey key() {
    return key;
  }

  /// In text order.
  public List<ChainMention> mentions() {
    return mentions;
  }

  /// The type of most mentions.
  public EventType type() {
    return type;
  }

  SortedSet<String> modes() {
    return modes;
  }

  /// The shortest time that a mention gives.
  public Optional<DateInterval> time() {
    return time;
  }

  /// The days of its time.
  DayRange days() {
    return days;
  }

  /// When its report can have been published; absent for an undated one.
  public Optional<DateInterval> publication() {
    return publication;
  }

  /// The days on which its report can have been published.
  DayRange published() {
    return published;
  }

  /// The finest place that a mention gives.
  public Optional<PlaceReference> place() {
    return place.map(FoldedPlace::place);
  }

  /// The finest place that a mention gives, with its names folded.
  Optional<FoldedPlace> foldedPlace() {
    return place;
  }

  /// Named agents.
  List<ActorId> agents() {
    return people.agent().actors();
  }

  /// Named targets and victims.
  List<ActorId> targets() {
    return people.target().actors();
  }

  /// Stems of the words by which agents are called.
  List<String> agentWords() {
    return people.agent().words();
  }

  /// Stems of the words by which targets and victims are called.
  List<String> targetWords() {
    return people.target().words();
  }

  /// Those who did it.
  ChainParty agent() {
    return people.agent();
  }

  /// Those it was aimed at or done to.
  ChainParty target() {
    return people.target();
  }

  /// Why mentions that the reading keeps apart are one chain, in the order in which they were
  /// joined.
  public List<ChainJoin> joins() {
    return joins;
  }

  /// The numbers of people harmed, held or freed that any mention gives.
  List<ChainToll> tolls() {
    return tolls;
  }

  /// The sorts of harm that it gives numbers for.
  Set<Toll.Category> tollCategories() {
    return tollCategories;
  }

  /// The same by the mentions that give any.
  List<ChainToll.Told> told() {
    return told;
  }

  /// Folded names of the people it was done to.
  List<FoldedName> victims() {
    return people.victims();
  }

  /// Whether some person it was done to can be one that the other names.
  boolean sharesVictim(EventChain other) {
    return sharedVictim(other).isPresent();
  }

  /// The name of the first person it was done to that can be one whom the other names.
  Optional<String> sharedVictim(EventChain other) {
    for (int i = 0; i < victims().size(); i++) {
      FoldedName victim = victims().get(i);
      if (other.victims().stream().anyMatch(victim::mayDenote)) {
        return Optional.of(people.victimNames().get(i));
      }
    }
    return Optional.empty();
  }

  /// The first of the people it was done to, by name. There must be one.
  String firstVictim() {
    return people.victimNames().getFirst();
  }

  /// Whether the headline or the first sentences tell it.
  public boolean main() {
    return main;
  }

  /// Whether a headline or subheading is the first to tell it.
  boolean opensInHeadline() {
    return headline;
  }

  /// Whether it was done with "a second missile", "another bomb".
  boolean isFurther() {
    return further;
  }

  /// Whether it is told only where somebody is accused of it.
  boolean isAccusation() {
    return accusation;
  }

  /// The numbers of the sentences that tell it, ascending.
  List<Integer> sentences() {
    return sentences;
  }

  /// Whether a sentence that tells it gives the hour in a time zone, so that its day may be another
  /// one where it happened.
  boolean isZoned() {
    return zoned;
  }

  /// Where the first trigger stands.
  Span start() {
    return mentions.getFirst().trigger();
  }

  /// Whether it is presented as having happened, by one mention at least.
  boolean happened() {
    return happened;
  }

  private static boolean isHappened(EventMention mention) {
    return mention.factuality() == Factuality.HAPPENED
        || mention.factuality() == Factuality.ATTEMPTED;
  }

  /// Whether it is only planned, warned of or threatened.
  boolean isToCome() {
    return toCome;
  }

  private static boolean isToCome(EventMention mention) {
    return switch (mention.factuality()) {
      case PLANNED, WARNED, THREATENED, HYPOTHETICAL -> true;
      case HAPPENED, NEGATED, DENIED, ATTEMPTED, GENERIC, CANCELLED -> false;
    };
  }

  /// Whether it says neither when, where, who nor to whom.
  boolean isVague() {
    return time.isEmpty()
        && place.isEmpty()
        && agents().isEmpty()
        && targets().isEmpty()
        && happened()
        && !background();
  }

  /// Whether it says enough to be an event of its own: when, where, how many were harmed, who was,
  /// or who did it to whom. Of what is said on the conflict it is enough to know by whom. What is
  /// only warned of or planned has harmed nobody yet: there the
  /// words for its target are enough; what is called off takes up a plan that another report tells.
  /// What happens in general is no event.
  boolean isIdentified() {
    return identified;
  }

  private boolean saysEnough() {
    if (general) {
      return false;
    }
    boolean harmed =
        tolls().stream()
            .filter(toll -> toll.category() != Toll.Category.HARMED)
            .anyMatch(toll -> toll.quantity().high().orElse(Long.MAX_VALUE) > 0);
    boolean between = !agents().isEmpty() && !targetWords().isEmpty();
    return harmed
        || calledOff
        || said && !agents().isEmpty()
        || between
        || !targets().isEmpty()
        || time.isPresent()
        || place.isPresent()
        || !happened() && !targetWords().isEmpty();
  }

  /// Whether it says too little to be an event of its own, and can still mean one that another
  /// report tells in full: "the bombing of the depot", "the arrests".
  boolean isRecap() {
    return !isIdentified() && happened && !general && !further;
  }

  /// Whether every mention tells it as the past of the story.
  public boolean background() {
    return background;
  }

  /// The content words of the sentences that tell it.
  HashedWords words() {
    return words;
  }

  private static EventType commonType(List<EventMention> mentions) {
    Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    for (EventMention mention : mentions) {
      counts.merge(mention.type(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<EventType, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static Optional<DateInterval> finest(List<EventMention> mentions) {
    Map<DateInterval, Integer> votes = new HashMap<>();
    List<DateInterval> times = mentions.stream().flatMap(m -> m.time().stream()).toList();
    times.forEach(time -> votes.merge(time, 1, Integer::sum));
    return times.stream()
        .distinct()
        .min(
            Comparator.comparingLong((DateInterval time) -> time.days().orElse(Long.MAX_VALUE))
                .thenComparingInt(time -> -votes.getOrDefault(time, 0))
                .thenComparingInt(times::indexOf));
  }

  private static Optional<PlaceReference> finestPlace(List<EventMention> mentions) {
    List<PlaceReference> places = mentions.stream().flatMap(m -> m.place().stream()).toList();
    return places.stream()
        .min(Comparator.comparing(PlaceReference::precision).thenComparingInt(places::indexOf));
  }
}
