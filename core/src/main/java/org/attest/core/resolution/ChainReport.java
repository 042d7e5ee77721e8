package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Mention;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Sentence;
import org.attest.core.reading.Statement;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;

/// A report while its chains are made. They keep nothing of it: what they share with each other and
/// with those of other reports is in [#shared].
final class ChainReport {
  private static final WordList GENERIC = WordList.load(ChainReport.class, "generic-names.txt");

  private static final WordList FURTHER = WordList.load(ChainReport.class, "further-words.txt");

  private static final WordList ZONES = WordList.load(ChainReport.class, "time-zones.txt");

  /// Mentions in the first sentences tell the report's news.
  private static final int LEAD_SENTENCES = 2;

  private final ReadReport read;
  private final ReportId id;
  private final Map<MentionKey, Actor> actors;
  private final Shared shared;
  private final Optional<DateInterval> published;

  /// What was looked up once.
  private final Map<List<Integer>, HashedWords> words = new HashMap<>();
  private final Map<Integer, WordBag> bags = new HashMap<>();
  private final Map<Integer, Boolean> zoned = new HashMap<>();

  /// @param id of the report, the object that is kept
  /// @param actors the actors of all reports by their mentions
  ChainReport(ReadReport read, ReportId id, Map<MentionKey, Actor> actors, Shared shared) {
    this.read = read;
    this.id = id;
    this.actors = actors;
    this.shared = shared;
    this.published = shared.one(read.published());
  }

  /// The chains of its reading in order of their numbers.
  List<EventChain> chains() {
    Map<Integer, List<Integer>> chains = new TreeMap<>();
    List<EventMention> events = read.reading().events();
    for (int i = 0; i < events.size(); i++) {
      chains.computeIfAbsent(events.get(i).chain(), chain -> new ArrayList<>()).add(i);
    }
    return chains.values().stream().map(mentions -> chain(mentions, List.of())).toList();
  }

  /// One chain of some mentions.
  ///
  /// @param mentions their numbers in the reading
  /// @param joins why mentions that the reading keeps apart are one chain
  EventChain chain(List<Integer> mentions, List<ChainJoin> joins) {
    return new EventChain(this, mentions, joins);
  }

  ReportId id() {
    return id;
  }

  Shared shared() {
    return shared;
  }

  /// The days on which it can have been published.
  Optional<DateInterval> published() {
    return published;
  }

  EventMention mention(int number) {
    return read.reading().events().get(number);
  }

  /// A mention as a chain keeps it.
  ChainMention kept(int number) {
    EventMention mention = mention(number);
    Span trigger = mention.trigger();
    return new ChainMention(
        number,
        mention.chain(),
        new Span(id, trigger.start(), trigger.end()),
        mention.anchor().map(anchor -> anchor.chain()));
  }

  /// By whose word a mention tells it; absent for the outlet's own.
  Optional<String> speaker(EventMention mention) {
    return mention
        .statement()
        .flatMap(index -> read.reading().statements().get(index).source())
        .map(Statement.Source::name);
  }

  ReportActor actor(int index) {
    return read.reading().actors().get(index);
  }

  /// The actor across reports that an actor of this one is; absent for one without a name.
  Optional<Actor> known(int index) {
    return Optional.ofNullable(actors.get(new MentionKey(id, index)));
  }

  String slice(Span span) {
    return read.report().text().slice(span);
  }

  /// Whether the words look like a full name that no finder of names took up: two words or
  /// more, each with a capital, in a sentence that is not a headline.
  boolean isFullName(Span span) {
    String[] words = slice(span).split(" ");
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    boolean inHeadline =
        read.reading().sentences().stream()
            .anyMatch(sentence -> isHeadline(sentence) && sentence.span().overlaps(span));
    boolean place =
        read.reading().mentions(Mention.PlaceMention.class).stream()
            .anyMatch(mention -> mention.span().overlaps(span));
    return words.length > 1
        && !place
        && !inHeadline
        && !GENERIC.touches(FoldedName.of(String.join(" ", words)));
  }

  /// Whether a mention is told in an accusation.
  boolean isAccusation(EventMention mention) {
    return mention
        .statement()
        .map(read.reading().statements()::get)
        .filter(statement -> statement.act() == Statement.Act.ACCUSE)
        .isPresent();
  }

  /// Whether a mention is done by saying something, and on the conflict: what makes it known in
  /// what is said, or the sentence tells of a deed.
  boolean isSaidOfConflict(EventMention mention) {
    return mention.type().isUttered()
        && (mention.derivation().rule().startsWith("speech/")
            || read.reading().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(mention.trigger()))
                .anyMatch(sentence -> !isHeadline(sentence) && isOfConflict(sentence, mention)));
  }

  /// Whether a sentence tells a deed, or names an armed group other than who speaks.
  private boolean isOfConflict(Sentence sentence, EventMention said) {
    boolean group =
        read.reading().mentions(Mention.ActorMention.class).stream()
            .filter(mention -> sentence.span().contains(mention.span()))
            .filter(
                mention ->
                    said.arguments(Argument.Role.AGENT).stream()
                        .noneMatch(agent -> agent.span().overlaps(mention.span())))
            .map(mention -> read.reading().actors().get(mention.actor()))
            .anyMatch(actor -> actor.named() && actor.kind() == ActorKind.ARMED_GROUP);
    return group || tellsDeed(sentence);
  }

  private boolean tellsDeed(Sentence sentence) {
    return read.reading().events().stream()
        .filter(event -> sentence.span().overlaps(event.trigger()))
        .anyMatch(
            event ->
                switch (event.type()) {
                  case ASSAULT, COERCE, SANCTION, RETREAT, MOBILIZE -> true;
                  default -> false;
                });
  }

  /// Whether a mention calls its weapon one more: "a second one", "another shell".
  boolean isFurther(EventMention mention) {
    return mention.arguments(Argument.Role.WEAPON).stream()
        .map(weapon -> FoldedName.of(slice(weapon.span())))
        .anyMatch(
            words -> !words.tokens().isEmpty() && FURTHER.contains(words.tokens().getFirst()));
  }

  /// Whether many are called by a name.
  static boolean isGeneric(FoldedName name) {
    return GENERIC.covers(name);
  }

  /// The numbers of the sentences that hold the trigger of any of these mentions, ascending.
  List<Integer> sentences(List<EventMention> mentions) {
    List<Integer> found = new ArrayList<>();
    List<Sentence> all = read.reading().sentences();
    for (int i = 0; i < all.size(); i++) {
      if (firstIn(all.get(i), mentions).isPresent()) {
        found.add(i);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<EventMention> firstIn(Sentence sentence, List<EventMention> mentions) {
    for (EventMention mention : mentions) {
      if (sentence.span().overlaps(mention.trigger())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /// Whether a headline or one of the first sentences tells any of these mentions as news.
  boolean tellsNews(List<EventMention> mentions) {
    int body = 0;
    for (Sentence sentence : read.reading().sentences()) {
      boolean lead =
          isHeadline(sentence) || (sentence.block() == Block.Kind.BODY && body++ < LEAD_SENTENCES);
      if (lead && firstIn(sentence, mentions).filter(first -> !first.background()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a sentence is a headline or subheading.
  boolean isHeadline(int sentence) {
    return isHeadline(read.reading().sentences().get(sentence));
  }

  private static boolean isHeadline(Sentence sentence) {
    return sentence.block() == Block.Kind.HEADLINE || sentence.block() == Block.Kind.SUBHEADING;
  }

  /// The content words of some sentences.
  HashedWords words(List<Integer> sentences) {
    return words.computeIfAbsent(
        sentences,
        missing -> {
          WordBag all = new WordBag();
          sentences.forEach(sentence -> all.add(bag(sentence)));
          return HashedWords.of(all);
        });
  }

  private WordBag bag(int sentence) {
    return bags.computeIfAbsent(sentence, missing -> WordBag.of(text(sentence)));
  }

  /// Whether a sentence gives an hour in a time zone.
  boolean isZoned(int sentence) {
    return zoned.computeIfAbsent(sentence, missing -> ZONES.touches(FoldedName.of(text(sentence))));
  }

  private String text(int sentence) {
    return slice(read.reading().sentences().get(sentence).span());
  }
}
