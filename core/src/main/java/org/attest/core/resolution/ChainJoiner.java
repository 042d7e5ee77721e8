package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.core.data.Explanation;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;

/// Joins the chains of one report that a person reads as one event: a headline with the
/// sentence it announces, two verbs of one sentence, two words for what was done to one
/// person, and what says neither when, where nor to whom ("the carnage", "54 were injured")
/// with the event told just before it.
///
/// Chains are only joined when nothing that they say excludes it.
final class ChainJoiner {
  /// Sentences within which a text goes on with an event; quotations stand between.
  private static final int NEAR = 3;

  private static final String RECALLS = "chain.recalls";

  private ChainJoiner() {}

  /// The events of a report, in text order. Chains that identify no event are left out, but for
  /// those that can mean one that another report tells.
  static List<EventChain> join(ChainReport report) {
    List<EventChain> chains = new ArrayList<>(report.chains());
    chains.sort(Comparator.comparing(EventChain::start));
    chains = joinEach(chains, report, EventChain::sharesVictim, "chain.victim");
    chains = joinEach(chains, report, ChainJoiner::announces, "chain.headline");
    chains = joinEach(chains, report, ChainJoiner::completes, "chain.sentence");
    chains = joinEach(chains, report, ChainJoiner::continues, "chain.goes-on");
    chains = joinEach(chains, report, (earlier, later) -> recalls(later, earlier), RECALLS);
    chains = joinEach(chains, report, ChainJoiner::foretells, RECALLS);
    return chains.stream().filter(chain -> chain.isIdentified() || chain.isRecap()).toList();
  }

  private interface Rule {
    boolean applies(EventChain earlier, EventChain later);
  }

  /// Joins each chain with the nearest earlier one to which the rule applies.
  ///
  /// @param kind of the explanation why
  private static List<EventChain> joinEach(
      List<EventChain> chains, ChainReport report, Rule rule, String kind) {
    List<EventChain> joined = new ArrayList<>();
    for (EventChain chain : chains) {
      int at = joined.size() - 1;
      while (at >= 0
          && !(rule.applies(joined.get(at), chain)
              && ChainExclusion.between(joined.get(at), chain).isEmpty())) {
        at--;
      }
      if (at < 0) {
        joined.add(chain);
      } else {
        joined.set(at, both(joined.get(at), chain, report, Explanation.of(kind)));
      }
    }
    return joined;
  }

  private static EventChain both(
      EventChain earlier, EventChain later, ChainReport report, Explanation why) {
    List<ChainMention> mentions = new ArrayList<>(earlier.mentions());
    mentions.addAll(later.mentions());
    mentions.sort(Comparator.comparing(ChainMention::trigger));
    List<ChainJoin> joins = new ArrayList<>(earlier.joins());
    joins.addAll(later.joins());
    joins.add(new ChainJoin(earlier.start(), later.start(), why));
    return report.chain(mentions.stream().map(ChainMention::number).toList(), joins);
  }

  /// Whether the headline tells the earlier one, and only the news below it the later one. "A
  /// second missile" is another one than the text has told already.
  private static boolean announces(EventChain earlier, EventChain later) {
    boolean told = earlier.sentences().size() > 1;
    return earlier.opensInHeadline()
        && later.main()
        && !later.opensInHeadline()
        && !(told && later.isFurther());
  }

  /// Whether both stand in one sentence, say nothing different of how it was done, and one of
  /// them lacks time and place.
  private static boolean completes(EventChain earlier, EventChain later) {
    boolean bare =
        earlier.time().isEmpty() && earlier.place().isEmpty()
            || later.time().isEmpty() && later.place().isEmpty();
    return bare && shareSentence(earlier, later) && Modes.agree(earlier.modes(), later.modes());
  }

  /// Whether a vague chain can be another word for the full one: it is of no other mode.
  private static boolean recalls(EventChain vague, EventChain full) {
    return vague.isVague() && Modes.agree(vague.modes(), full.modes());
  }

  /// Whether a vague chain is what the report tells in full only later. A count of the harmed is of
  /// what was told before it, and of nothing that comes up much later. And who tells of several
  /// dead first and then how one died by name says that he is one of them, if he is.
  private static boolean foretells(EventChain earlier, EventChain later) {
    boolean near = later.sentences().getFirst() - earlier.sentences().getLast() <= NEAR;
    boolean counts = earlier.told().stream().anyMatch(told -> !told.tolls().isEmpty());
    boolean another =
        !later.victims().isEmpty()
            && killed(later).anyMatch(killed -> killed.equals(Quantity.exactly(1)))
            && killed(earlier).anyMatch(killed -> killed.low().orElse(0) > 1);
    return recalls(earlier, later) && (near || !counts) && !another;
  }

  /// How many were killed in all, by each figure that a chain gives.
  private static Stream<Quantity> killed(EventChain chain) {
    return chain.tolls().stream()
        .filter(toll -> toll.category() == Toll.Category.KILLED && !toll.part())
        .map(ChainToll::quantity);
  }

  /// Whether the later one goes on with the earlier one: it stands in the next sentence or
  /// the one after, says neither when nor where, and says to whom only what the other leaves
  /// open or says too.
  private static boolean continues(EventChain earlier, EventChain later) {
    boolean near = later.sentences().getFirst() - earlier.sentences().getLast() <= NEAR;
    boolean bare = later.time().isEmpty() && later.place().isEmpty() && later.happened();
    boolean fills = earlier.targetWords().isEmpty() != later.targetWords().isEmpty();
    boolean repeats = !Collections.disjoint(earlier.targetWords(), later.targetWords());
    return near && bare && (fills || repeats) && !earlier.background();
  }

  private static boolean shareSentence(EventChain earlier, EventChain later) {
    return !Collections.disjoint(earlier.sentences(), later.sentences());
  }
}
