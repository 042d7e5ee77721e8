package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Mention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Sentence;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Toll;
import org.attest.core.report.Span;
import org.jspecify.annotations.Nullable;

/// One event as one report tells it: all mentions of a chain, and what they say taken together.
public final class EventChain {
  private static final WordList GENERIC = WordList.load(EventChain.class, "generic-names.txt");

  private static final WordList ZONES = WordList.load(EventChain.class, "time-zones.txt");

  /// Mentions in the first sentences tell the report's news.
  private static final int LEAD_SENTENCES = 2;

  private final MentionKey key;
  private final ReadReport report;
  private final List<EventMention> mentions;
  private final EventType type;
  private final List<Toll> tolls;
  private final Set<Toll.Category> tollCategories = EnumSet.noneOf(Toll.Category.class);
  private final SortedSet<String> modes = new TreeSet<>();
  private final Optional<DateInterval> time;
  private final DayRange days;
  private final DayRange published;
  private final Optional<FoldedPlace> place;
  private final ChainParty agent = new ChainParty();
  private final ChainParty target = new ChainParty();
  /// By their folded names, with what the text or other reports call them.
  private final NavigableMap<FoldedName, String> victims =
      new TreeMap<>(Comparator.comparing(FoldedName::text));
  private final boolean main;
  private final boolean happened;
  private final boolean toCome;
  private final boolean background;
  private @Nullable Boolean zoned;
  private final SortedSet<Integer> sentences = new TreeSet<>();
  private final WordBag words = new WordBag();
  private final List<ChainJoin> joins;

  /// @param joins why mentions that the reading keeps apart are one chain
  EventChain(
      ReadReport report,
      List<EventMention> mentions,
      Map<MentionKey, Actor> actors,
      List<ChainJoin> joins) {
    this.joins = List.copyOf(joins);
    this.report = report;
    this.mentions = List.copyOf(mentions);
    tolls = mentions.stream().flatMap(mention -> mention.tolls().stream()).toList();
    tolls.forEach(toll -> tollCategories.add(toll.category()));
    key =
        new MentionKey(
            report.report().id(),
            mentions.stream().mapToInt(EventMention::chain).min().orElseThrow());
    type = commonType(mentions);
    time = finest(mentions);
    days = DayRange.of(time);
    published = DayRange.of(report.published());
    place = finestPlace(mentions).map(FoldedPlace::of);
    happened = mentions.stream().anyMatch(EventChain::isHappened);
    toCome = mentions.stream().allMatch(EventChain::isToCome);
    background = mentions.stream().allMatch(EventMention::background);
    for (EventMention mention : mentions) {
      modes.addAll(mention.modes());
      for (Argument argument : mention.arguments()) {
        switch (argument.role()) {
          case AGENT -> add(argument, agent, actors);
          case TARGET, VICTIM -> add(argument, target, actors);
          case WEAPON, PLACE, TIME -> {}
        }
      }
    }
    main = tellsNews();
  }

  /// The chains of a report in order of their numbers.
  static List<EventChain> of(ReadReport report, Map<MentionKey, Actor> actors) {
    Map<Integer, List<EventMention>> chains = new TreeMap<>();
    for (EventMention mention : report.reading().events()) {
      chains.computeIfAbsent(mention.chain(), chain -> new ArrayList<>()).add(mention);
    }
    return chains.values().stream()
        .map(mentions -> new EventChain(report, mentions, actors, List.of()))
        .toList();
  }

  public MentionKey key() {
    return key;
  }

  public ReadReport report() {
    return report;
  }

  /// In text order.
  public List<EventMention> mentions() {
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
  SortedSet<ActorId> agents() {
    return agent.actors();
  }

  /// Named targets and victims.
  SortedSet<ActorId> targets() {
    return target.actors();
  }

  /// Stems of the words by which agents are called.
  SortedSet<String> agentWords() {
    return agent.words();
  }

  /// Stems of the words by which targets and victims are called.
  SortedSet<String> targetWords() {
    return target.words();
  }

  /// Those who did it.
  ChainParty agent() {
    return agent;
  }

  /// Those it was aimed at or done to.
  ChainParty target() {
    return target;
  }

  /// Why mentions that the reading keeps apart are one chain, in the order in which they were
  /// joined.
  public List<ChainJoin> joins() {
    return joins;
  }

  /// The numbers of people harmed, held or freed that any mention gives.
  List<Toll> tolls() {
    return tolls;
  }

  /// The sorts of harm that it gives numbers for.
  Set<Toll.Category> tollCategories() {
    return tollCategories;
  }

  /// By whose word a mention tells it; absent for the outlet's own.
  Optional<String> speaker(EventMention mention) {
    return mention
        .statement()
        .flatMap(index -> report.reading().statements().get(index).source())
        .map(Statement.Source::name);
  }

  /// Folded names of the people it was done to.
  SortedSet<FoldedName> victims() {
    return Collections.unmodifiableSortedSet(victims.navigableKeySet());
  }

  /// Whether some person it was done to can be one that the other names.
  boolean sharesVictim(EventChain other) {
    return sharedVictim(other).isPresent();
  }

  /// The name of the first person it was done to that can be one whom the other names.
  Optional<String> sharedVictim(EventChain other) {
    return victims.entrySet().stream()
        .filter(a -> other.victims.keySet().stream().anyMatch(a.getKey()::mayDenote))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// The first of the people it was done to, by name. There must be one.
  String firstVictim() {
    return victims.firstEntry().getValue();
  }

  /// Whether the headline or the first sentences tell it.
  public boolean main() {
    return main;
  }

  /// Whether a headline or subheading is the first to tell it.
  boolean opensInHeadline() {
    return !sentences.isEmpty() && isHeadline(report.reading().sentences().get(sentences.first()));
  }

  /// The numbers of the sentences that tell it.
  SortedSet<Integer> sentences() {
    return sentences;
  }

  /// Whether a sentence that tells it gives the hour in a time zone, so that its day may be another
  /// one where it happened.
  boolean isZoned() {
    if (zoned == null) {
      zoned = givesZone();
    }
    return zoned;
  }

  private boolean givesZone() {
    for (int sentence : sentences) {
      String text = report.report().text().slice(report.reading().sentences().get(sentence).span());
      if (ZONES.touches(FoldedName.of(text))) {
        return true;
      }
    }
    return false;
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
  /// or who did it to whom. What is only warned of or planned has harmed nobody yet: there the
  /// words for its target are enough; what is called off takes up a plan that another report tells.
  /// What happens in general is no event.
  boolean isIdentified() {
    if (mentions.stream().allMatch(mention -> mention.factuality() == Factuality.GENERIC)) {
      return false;
    }
    boolean calledOff =
        mentions.stream().anyMatch(mention -> mention.factuality() == Factuality.CANCELLED);
    boolean harmed =
        tolls().stream()
            .filter(toll -> toll.category() != Toll.Category.HARMED)
            .anyMatch(toll -> toll.quantity().high().orElse(Long.MAX_VALUE) > 0);
    boolean between = !agents().isEmpty() && !targetWords().isEmpty();
    return harmed
        || calledOff
        || between
        || !targets().isEmpty()
        || time.isPresent()
        || place.isPresent()
        || !happened() && !targetWords().isEmpty();
  }

  /// Whether every mention tells it as the past of the story.
  public boolean background() {
    return background;
  }

  /// The content words of the sentences that tell it.
  WordBag words() {
    return words;
  }

  private void add(Argument argument, ChainParty party, Map<MentionKey, Actor> actors) {
    party.addPhrase(report.report().text().slice(argument.span()));
    if (argument.actor().isEmpty()) {
      if (party == target && isFullName(argument.span())) {
        String words = report.report().text().slice(argument.span());
        victims.putIfAbsent(FoldedName.of(words), words.replaceAll("\\s+", " "));
      }
      return;
    }
    for (String role : report.reading().actors().get(argument.actor().get()).roles()) {
      party.addPhrase(role);
    }
    Actor actor = actors.get(new MentionKey(report.report().id(), argument.actor().get()));
    if (actor == null) {
      return;
    }
    party.addActor(actor);
    ReportActor local = report.reading().actors().get(argument.actor().get());
    if (party == target && isPerson(local)) {
      FoldedName words = FoldedName.of(report.report().text().slice(argument.span()));
      FoldedName known = FoldedName.of(actor.name());
      boolean fuller = isFullName(argument.span()) && words.tokens().containsAll(known.tokens());
      FoldedName name = fuller ? words : known;
      if (!GENERIC.covers(name)) {
        victims.putIfAbsent(name, actor.name());
      }
    }
  }

  /// Whether the words look like a full name that no finder of names took up: two words or
  /// more, each with a capital, in a sentence that is not a headline.
  private boolean isFullName(Span span) {
    String[] words = report.report().text().slice(span).split(" ");
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    boolean inHeadline =
        report.reading().sentences().stream()
            .anyMatch(sentence -> isHeadline(sentence) && sentence.span().overlaps(span));
    boolean place =
        report.reading().mentions(Mention.PlaceMention.class).stream()
            .anyMatch(mention -> mention.span().overlaps(span));
    return words.length > 1
        && !place
        && !inHeadline
        && !GENERIC.touches(FoldedName.of(String.join(" ", words)));
  }

  private static boolean isPerson(ReportActor actor) {
    return actor.kind() == ActorKind.PERSON;
  }

  /// Whether a sentence among the news tells it; collects the sentences that do.
  private boolean tellsNews() {
    int body = 0;
    boolean found = false;
    List<Sentence> all = report.reading().sentences();
    for (int i = 0; i < all.size(); i++) {
      Sentence sentence = all.get(i);
      boolean lead =
          isHeadline(sentence) || (sentence.block() == Block.Kind.BODY && body++ < LEAD_SENTENCES);
      for (EventMention mention : mentions) {
        if (sentence.span().overlaps(mention.trigger())) {
          words.add(report.report().text().slice(sentence.span()));
          sentences.add(i);
          found |= lead && !mention.background();
          break;
        }
      }
    }
    return found;
  }

  private static boolean isHeadline(Sentence sentence) {
    return sentence.block() == Block.Kind.HEADLINE || sentence.block() == Block.Kind.SUBHEADING;
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
