package org.attest.core.resolution;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Readings;
import org.attest.core.report.ReportId;
import org.attest.core.report.Sha256;
import org.attest.core.resolution.StageWatcher.Stage;

/// Finds out which reports derive from which, and which of their actors and events are the
/// same. The result depends on the set of readings only, not on the order in which they came.
///
/// It goes through the readings twice and keeps of each only what comparing it takes.
public final class Resolver {
  /// How many hexadecimal digits of its evidence's digest tell an event from others.
  private static final int ID_DIGITS = 10;

  private final Weights weights;

  public Resolver(Weights weights) {
    this.weights = weights;
  }

  public Resolution resolve(Readings readings) {
    return resolve(readings, Constraints.NONE, ActorTable.NONE, StageWatcher.NONE);
  }

  /// @param constraints which mentions must be one event, and which must not
  /// @param table actors that the user knows
  /// @param watcher is told of all stages but the last
  public Resolution resolve(
      Readings readings, Constraints constraints, ActorTable table, StageWatcher watcher) {
    int count = readings.size();
    Texts texts = new Texts();
    List<NameCard> cards = new ArrayList<>();
    Shared shared = new Shared();
    readings.forEach(
        read -> {
          texts.reports.add(new ReportWords(read, shared));
          cards.addAll(NameCard.of(read, shared));
          watcher.at(Stage.WORDS, texts.reports.size(), count);
        });
    Wording wording = texts.wording();
    List<Lineage> lineages = texts.lineages(wording, new LineageFinder(weights, readings, watcher));
    List<Actor> actors = new ActorResolver(weights, table).resolve(cards);
    cards.clear();
    Map<MentionKey, Actor> byMention = Resolution.byMention(actors);
    MentionLinks links = new MentionLinks(constraints);
    List<EventChain> chains = new ArrayList<>();
    Affiliations affiliations = new Affiliations();
    int[] chained = {0};
    readings.forEach(
        read -> {
          ReportId id = texts.id(read.report().id());
          ChainReport report = new ChainReport(read, id, byMention, shared);
          List<EventChain> joined = ChainJoiner.join(report);
          joined.forEach(chain -> chains.addAll(links.parts(chain, report)));
          if (!joined.isEmpty()) {
            affiliations.add(read.reading(), byMention);
          }
          watcher.at(Stage.CHAINS, ++chained[0], count);
        });
    Events events = events(chains, texts.words, wording, lineages, links, watcher);
    return new Resolution(
        lineages, actors, byMention, affiliations, events.groups, events::grounds);
  }

  /// The words of all reports. Once it is known which derive from which, only what comparing their
  /// events takes is left.
  private static final class Texts {
    private final List<ReportWords> reports = new ArrayList<>();
    private final SortedMap<ReportId, HashedWords> words = new TreeMap<>();
    private final SortedMap<ReportId, ReportId> ids = new TreeMap<>();

    Wording wording() {
      return new Wording(reports.stream().map(report -> report.words).toList());
    }

    List<Lineage> lineages(Wording wording, LineageFinder finder) {
      List<Lineage> lineages = finder.find(reports, wording);
      for (ReportWords report : reports) {
        words.put(report.id(), report.words);
        ids.put(report.id(), report.id());
      }
      reports.clear();
      return lineages;
    }

    /// The one id of a report that is kept.
    ReportId id(ReportId read) {
      return ids.getOrDefault(read, read);
    }
  }

  private Events events(
      List<EventChain> chains,
      Map<ReportId, HashedWords> words,
      Wording wording,
      List<Lineage> lineages,
      MentionLinks links,
      StageWatcher watcher) {
    Map<ReportId, Lineage> lineageByReport = new HashMap<>();
    lineages.forEach(lineage -> lineageByReport.put(lineage.report(), lineage));
    ChainWords chainWords = new ChainWords(wording, words, chains);
    EventMatcher matcher = new EventMatcher(weights, chainWords, lineageByReport, chains);
    EventCandidates candidates =
        new EventCandidates(weights, chains, wording, lineageByReport, matcher::family);
    EventGrouping grouping = new EventGrouping(weights, chains, matcher, candidates, links);
    List<List<Integer>> members = grouping.groups(watcher);
    int near = (int) weights.of("event.near-compared");
    EventReasons reasons =
        new EventReasons(
            weights,
            chains.size(),
            members,
            grouping.together(),
            grouping.apart(),
            chain -> candidates.around(chain, near),
            matcher::weigh,
            matcher::match);
    return new Events(chains, members, grouping, reasons);
  }

  /// The events, with what their grounds are made from.
  private static final class Events {
    private final List<List<Integer>> members;
    private final EventGrouping grouping;
    private final EventReasons reasons;

    /// By the numbers of the groups.
    private final List<EventId> ids;

    /// The numbers of the groups in the order of their ids.
    private final List<Integer> ordered;

    private final List<EventGroup> groups;

    Events(
        List<EventChain> chains,
        List<List<Integer>> members,
        EventGrouping grouping,
        EventReasons reasons) {
      this.members = members;
      this.grouping = grouping;
      this.reasons = reasons;
      ids = members.stream().map(group -> id(chains, group)).toList();
      ordered =
          IntStream.range(0, members.size())
              .boxed()
              .sorted(Comparator.comparing(ids::get))
              .toList();
      groups =
          ordered.stream()
              .map(
                  group ->
                      new EventGroup(
                          ids.get(group), members.get(group).stream().map(chains::get).toList()))
              .toList();
    }

    EventGrounds grounds(int event) {
      int group = ordered.get(event);
      return new EventGrounds(
          reasons.joining(group, grouping.pairs(members.get(group))), reasons.near(group, ids));
    }
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
        first.key().report() + ":" + first.start().start() + ":" + first.key().index();
    return new EventId(
        "e-" + Sha256.of(evidence.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS));
  }

  private static long day(EventChain chain) {
    return chain
        .publication()
        .flatMap(DateInterval::earliest)
        .map(day -> day.toEpochDay())
        .orElse(Long.MAX_VALUE);
  }
}
