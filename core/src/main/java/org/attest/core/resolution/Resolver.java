package org.attest.core.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.ReportId;

/// Finds out which reports derive from which, and which of their actors and events are the
/// same. The
/// result depends on the set of readings only, not on the order in which they came.
public final class Resolver {
  private final Weights weights;

  public Resolver(Weights weights) {
    this.weights = weights;
  }

  /// @param readings at most one per report
  public Resolution resolve(Collection<ReadReport> readings) {
    return resolve(readings, Constraints.NONE);
  }

  /// @param readings at most one per report
  /// @param constraints which mentions must be one event, and which must not
  public Resolution resolve(Collection<ReadReport> readings, Constraints constraints) {
    List<ReadReport> reports = new ArrayList<>(readings);
    reports.sort(Comparator.comparing(read -> read.report().id()));
    List<ReportWords> words = reports.stream().map(ReportWords::new).toList();
    List<Lineage> lineages = new LineageFinder(weights).find(words);
    List<Actor> actors = new ActorResolver(weights).resolve(reports);
    Resolution named = new Resolution(lineages, actors, List.of());
    return new Resolution(
        lineages, actors, events(reports, words, named, new MentionLinks(constraints)));
  }

  private List<EventGroup> events(
      List<ReadReport> reports, List<ReportWords> words, Resolution named, MentionLinks links) {
    Map<MentionKey, Actor> actors = named.actorsByMention();
    List<EventChain> chains = new ArrayList<>();
    for (ReadReport report : reports) {
      for (EventChain chain : ChainJoiner.join(report, actors)) {
        chains.addAll(links.parts(chain, actors));
      }
    }
    SortedMap<ReportId, ReportWords> wordsByReport = new TreeMap<>();
    words.forEach(report -> wordsByReport.put(report.id(), report));
    SortedMap<ReportId, Lineage> lineageByReport = new TreeMap<>();
    named.lineages().forEach(lineage -> lineageByReport.put(lineage.report(), lineage));
    EventMatcher matcher =
        new EventMatcher(
            weights,
            new Wording(words.stream().map(report -> report.words).toList()),
            wordsByReport,
            lineageByReport,
            chains);
    SortedMap<Candidate, Match> matches = new TreeMap<>();
    SortedMap<Candidate, Double> scores = new TreeMap<>();
    for (Candidate pair : candidates(chains)) {
      Match match = matcher.match(chains.get(pair.left()), chains.get(pair.right()));
      matches.put(pair, match);
      scores.put(pair, bound(match));
    }
    SortedSet<Candidate> apart = links.apart(chains);
    apart.forEach(pair -> scores.put(pair, Agglomeration.FORBIDDEN));
    Agglomeration agglomeration =
        new Agglomeration(weights.of("event.best"), weights.of("event.mean"));
    Adoption adoption = new Adoption(weights, chains, matches, scores, apart);
    List<List<Integer>> groups =
        adoption.adopt(
            agglomeration.group(chains.size(), adoption.certain(), links.together(chains)));
    EventReasons reasons =
        new EventReasons(
            weights,
            groups,
            matches,
            apart,
            (left, right) -> matcher.match(chains.get(left), chains.get(right)));
    List<List<EventChain>> members =
        groups.stream().map(group -> group.stream().map(chains::get).toList()).toList();
    List<EventId> ids = members.stream().map(Resolver::id).toList();
    List<EventGroup> events = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      events.add(
          new EventGroup(ids.get(i), members.get(i), reasons.joining(i), reasons.near(i, ids)));
    }
    events.sort(Comparator.comparing(EventGroup::id));
    return events;
  }

  /// What one report tells as two stays two, however well both go with the chains of other reports.
  private double bound(Match match) {
    boolean oneReport = match.left().report().equals(match.right().report());
    return oneReport && match.score() < weights.of("event.best")
        ? Agglomeration.FORBIDDEN
        : match.score();
  }

  /// Pairs that share a block. A block with too many chains is left out: its chains still meet
  /// under
  /// their finer keys.
  private SortedSet<Candidate> candidates(List<EventChain> chains) {
    SortedMap<BlockKey, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (BlockKey key : BlockKey.of(chains.get(i))) {
        blocks.computeIfAbsent(key, missing -> new ArrayList<>()).add(i);
      }
    }
    SortedSet<Candidate> candidates = new TreeSet<>();
    for (List<Integer> block : blocks.values()) {
      if (block.size() > weights.of("event.block")) {
        continue;
      }
      for (int i = 1; i < block.size(); i++) {
        for (int j = 0; j < i; j++) {
          candidates.add(new Candidate(block.get(j), block.get(i)));
        }
      }
    }
    return candidates;
  }

  /// The id comes from the earliest evidence: the mention first in the text of the report published
  /// first, undated reports last.
  private static EventId id(List<EventChain> chains) {
    EventChain first =
        chains.stream()
            .min(Comparator.comparing(Resolver::day).thenComparing(EventChain::key))
            .orElseThrow();
    String evidence =
        first.key().report()
            + ":"
            + first.mentions().getFirst().trigger().start()
            + ":"
            + first.key().index();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(evidence.getBytes(StandardCharsets.UTF_8));
      return new EventId("e-" + HexFormat.of().formatHex(digest, 0, 5));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private static long day(EventChain chain) {
    return ReportWords.published(chain.report())
        .flatMap(DateInterval::earliest)
        .map(day -> day.toEpochDay())
        .orElse(Long.MAX_VALUE);
  }
}
