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
import java.util.TreeMap;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.ReportId;

/// Finds out which reports derive from which, and which of their actors and events are the
/// same. The result depends on the set of readings only, not on the order in which they came.
public final class Resolver {
  private final Weights weights;

  public Resolver(Weights weights) {
    this.weights = weights;
  }

  /// @param readings at most one per report
  public Resolution resolve(Collection<ReadReport> readings) {
    return resolve(readings, Constraints.NONE, ActorTable.NONE);
  }

  /// @param readings at most one per report
  /// @param constraints which mentions must be one event, and which must not
  /// @param table actors that the user knows
  public Resolution resolve(
      Collection<ReadReport> readings, Constraints constraints, ActorTable table) {
    List<ReadReport> reports = new ArrayList<>(readings);
    reports.sort(Comparator.comparing(read -> read.report().id()));
    List<ReportWords> words = reports.stream().map(ReportWords::new).toList();
    Wording wording = new Wording(words.stream().map(report -> report.words).toList());
    List<Lineage> lineages = new LineageFinder(weights).find(words, wording);
    List<Actor> actors = new ActorResolver(weights, table).resolve(reports);
    Resolution named = new Resolution(lineages, actors, List.of());
    return new Resolution(
        lineages, actors, events(reports, words, wording, named, new MentionLinks(constraints)));
  }

  private List<EventGroup> events(
      List<ReadReport> reports,
      List<ReportWords> words,
      Wording wording,
      Resolution named,
      MentionLinks links) {
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
    ChainWords chainWords = new ChainWords(wording, wordsByReport, chains);
    EventMatcher matcher = new EventMatcher(weights, chainWords, lineageByReport, chains);
    EventCandidates candidates =
        new EventCandidates(weights, chains, wording, lineageByReport, matcher::family);
    EventMatcher scorer =
        new EventMatcher(weights.withoutWords(), chainWords, lineageByReport, chains);
    EventGrouping grouping = new EventGrouping(weights, chains, scorer, candidates, links);
    List<List<Integer>> members = grouping.groups();
    int near = (int) weights.of("event.near-compared");
    EventReasons reasons =
        new EventReasons(
            weights,
            members,
            grouping.apart(),
            chain -> candidates.around(chain, near),
            scorer::match,
            matcher::match);
    List<EventId> ids = members.stream().map(group -> id(chains, group)).toList();
    List<EventGroup> events = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      events.add(
          new EventGroup(
              ids.get(i),
              members.get(i).stream().map(chains::get).toList(),
              reasons.joining(i, grouping.pairs(members.get(i))),
              reasons.near(i, ids)));
    }
    events.sort(Comparator.comparing(EventGroup::id));
    return events;
  }

  /// The id comes from the earliest evidence: the mention first in the text of the report published
  /// first, undated reports last.
  private static EventId id(List<EventChain> chains, List<Integer> members) {
    EventChain first =
        members.stream()
            .map(chains::get)
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
    return chain
        .report()
        .published()
        .flatMap(DateInterval::earliest)
        .map(day -> day.toEpochDay())
        .orElse(Long.MAX_VALUE);
  }
}
