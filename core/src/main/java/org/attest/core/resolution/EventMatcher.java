package org.attest.core.resolution;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.core.data.Explanation;
import org.attest.core.reading.EventType;
import org.attest.core.reading.PlaceReference;
import org.attest.core.report.ReportId;
import org.jspecify.annotations.Nullable;

/// Weighs what speaks for and against two event chains being one event.
final class EventMatcher {
  private final Weights weights;
  private final List<EventChain> chains;
  private final ChainWords words;

  /// The report from whose text that of each chain derives, by the chain's number.
  private final @Nullable ReportId[] parents;

  private final double modeWeight;
  private final double wordsWeight;
  private final double newsWeight;
  private final double lineageWeight;

  /// Whether places that are far from each other exclude that two chains are one event.
  private final boolean farExcludes;

  /// How rare each mode is among the chains: rare modes say more.
  private final Map<String, Double> modeRarity = new HashMap<>();

  /// How rare the rarest mode of each set of modes is, as far as it was asked: most pairs have the
  /// same modes.
  private final Map<Set<String>, Double> rarest = new HashMap<>();

  private final DateComparison dates;
  private final PartyComparison parties;
  private final Map<EventType, String> families = new EnumMap<>(EventType.class);

  EventMatcher(
      Weights weights, ChainWords words, Map<ReportId, Lineage> lineages, List<EventChain> chains) {
    this.weights = weights;
    modeWeight = weights.of("mode.same");
    wordsWeight = weights.of("words");
    newsWeight = weights.of("news");
    lineageWeight = weights.of("lineage");
    farExcludes = weights.of("place.far") <= Agglomeration.FORBIDDEN;
    this.chains = chains;
    this.words = words;
    parents = new ReportId[chains.size()];
    Map<String, Integer> modes = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      EventChain chain = chains.get(i);
      chain.modes().forEach(mode -> modes.merge(mode, 1, Integer::sum));
      parents[i] = textParent(lineages.get(chain.key().report()));
    }
    modes.forEach(
        (mode, count) -> modeRarity.put(mode, 1 + Math.log(parents.length / (double) count)));
    this.dates = new DateComparison(weights);
    this.parties = new PartyComparison(weights);
    for (DataTable.Row row : DataTable.load("org/attest/core/resolution/type-families.tsv", 3)) {
      families.put(row.choice(0, EventType.class), row.cell(1));
    }
  }

  /// The report from whose text a report's derives, not only from its word.
  private static @Nullable ReportId textParent(@Nullable Lineage lineage) {
    return lineage == null || lineage.kind() == Lineage.Kind.CITES
        ? null
        : lineage.parent().orElse(null);
  }

  /// Whether the days of two chains, or their places, exclude that they are one event: what
  /// else they say need not be looked at.
  boolean excludes(Candidate pair) {
    EventChain a = chains.get(pair.left());
    EventChain b = chains.get(pair.right());
    return dates.areApart(a, b)
        || farExcludes
            && a.foldedPlace().isPresent()
            && b.foldedPlace().isPresent()
            && Places.compare(a.foldedPlace().get(), b.foldedPlace().get()) == Places.FAR;
  }

  /// Whether two chains are enough alike to be one, as [Weighing#bound] has it. Their wording
  /// is not looked at where it could not make up for the rest.
  boolean areAlike(Candidate pair, double enough) {
    EventChain a = chains.get(pair.left());
    EventChain b = chains.get(pair.right());
    Weighing weighing = facts(a, b, false);
    double wording = wordsWeight + (a.main() && b.main() ? newsWeight + lineageWeight : 0);
    if (weighing.score() + wording < enough) {
      return false;
    }
    rest(pair.left(), pair.right(), weighing);
    return weighing.bound(enough) >= enough;
  }

  /// Weighs the chains of two numbers, with no words for the reasons.
  Weighing weigh(int left, int right) {
    return weigh(left, right, false);
  }

  /// Compares the chains of two numbers, with the reasons in words.
  Match match(int left, int right) {
    Weighing weighing = weigh(left, right, true);
    return new Match(
        chains.get(left).key(), chains.get(right).key(), weighing.score(), weighing.reasons());
  }

  private Weighing weigh(int left, int right, boolean worded) {
    Weighing weighing = facts(chains.get(left), chains.get(right), worded);
    rest(left, right, weighing);
    return weighing;
  }

  /// Adds what is left when the facts are weighed: the wording, and that one report tells of two.
  private void rest(int left, int right, Weighing weighing) {
    words(left, right, weighing);
    if (weighing.isOfOneReport()) {
      toldApart(chains.get(left), chains.get(right), weighing);
    }
  }

  /// What speaks for and against two chains, but for their wording.
  private Weighing facts(EventChain a, EventChain b, boolean worded) {
    boolean oneReport = a.key().report().equals(b.key().report());
    Weighing weighing = new Weighing(weights, oneReport, worded);
    type(a, b, weighing);
    if (a.happened() && b.isToCome() || b.happened() && a.isToCome()) {
      weighing.add("realis.other");
    }
    dates.compare(a, b, weighing);
    boolean dated = a.time().isPresent() && b.time().isPresent();
    if (a.background() && b.background() && dated) {
      weighing.add("background.same");
    }
    boolean news = a.main() && b.main();
    if (!dated && !news && family(a).equals("words")) {
      weighing.add("words.again");
    }
    weighing.beSpecific();
    place(a, b, weighing);
    parties.compare(a, b, weighing);
    return weighing;
  }

  private void type(EventChain a, EventChain b, Weighing weighing) {
    if (a.type() == b.type()) {
      weighing.add("type.same", () -> List.of(ActWords.of(a.type())));
    } else {
      String other = family(a).equals(family(b)) ? "type.related" : "type.other";
      weighing.add(other, () -> List.of(ActWords.of(a.type()), ActWords.of(b.type())));
    }
    if (!Modes.agree(a.modes(), b.modes())) {
      boolean assaults = a.type() == EventType.ASSAULT && b.type() == EventType.ASSAULT;
      weighing.add(
          assaults ? "mode.other" : "mode.apart",
          () -> List.of(ActWords.of(a.type(), a.modes()), ActWords.of(b.type(), b.modes())));
    }
    double rarest = rarest(a.modes(), b.modes());
    if (rarest > 0) {
      weighing.add("mode", rarest * modeWeight, () -> List.of(modesOfBoth(a, b)));
    }
  }

  /// How rare the rarest mode is that both have; 0 if they have none in common.
  private double rarest(Set<String> a, Set<String> b) {
    if (a.equals(b)) {
      return rarest.computeIfAbsent(a, this::rarest);
    }
    return rarest(a.stream().filter(b::contains).toList());
  }

  private double rarest(Collection<String> modes) {
    double rarest = 0;
    for (String mode : modes) {
      rarest = Math.max(rarest, modeRarity.getOrDefault(mode, 1.0));
    }
    return rarest;
  }

  private static String modesOfBoth(EventChain a, EventChain b) {
    return ActWords.of(a.type(), a.modes().stream().filter(b.modes()::contains).toList());
  }

  /// Adds why one report tells of two events.
  private void toldApart(EventChain a, EventChain b, Weighing weighing) {
    Optional<String> why =
        weighing.isWorded()
            ? ChainExclusion.between(a, b).map(Explanation::sentence)
            : Optional.empty();
    weighing.add(
        why.isPresent() ? "report.same-because" : "report.same",
        weights.of("report.same"),
        () -> why.stream().toList());
  }

  /// The family of the type: chains of two families are never one event.
  String family(EventChain chain) {
    return families.getOrDefault(chain.type(), chain.type().name());
  }

  private static void place(EventChain a, EventChain b, Weighing weighing) {
    if (a.foldedPlace().isEmpty() || b.foldedPlace().isEmpty()) {
      return;
    }
    PlaceReference place = a.foldedPlace().get().place();
    String left = place.name();
    String right = b.foldedPlace().get().place().name();
    Weights.Evidence both = () -> List.of(left, right);
    switch (Places.compare(a.foldedPlace().get(), b.foldedPlace().get())) {
      case SAME ->
          weighing.add(
              samePlace(place.precision()),
              () -> List.of(left.equals(right) ? left : left + " and " + right));
      case CONTAINS -> weighing.add("place.contains", both);
      case UNCLEAR -> weighing.add("place.unclear", both);
      case APART -> weighing.add("place.apart", both);
      case FAR -> weighing.add("place.far", both);
    }
  }

  private static String samePlace(PlaceReference.Precision precision) {
    return switch (precision) {
      case FACILITY -> "place.facility";
      case COUNTRY, REGION -> "place.country";
      case SETTLEMENT, DISTRICT, PROVINCE, UNKNOWN -> "place.same";
    };
  }

  private void words(int left, int right, Weighing weighing) {
    double cosine = words.sentences(left, right);
    if (cosine > 0) {
      weighing.add("words", cosine * wordsWeight, () -> List.of(percent(cosine)));
    }
    boolean news = chains.get(left).main() && chains.get(right).main();
    if (news && !weighing.isOfOneReport()) {
      double whole = words.reports(left, right);
      weighing.add("news", whole * newsWeight, () -> List.of(percent(whole)));
      if (derives(left, right) || derives(right, left)) {
        weighing.add("lineage");
      }
    }
  }

  private static String percent(double share) {
    return String.valueOf(Math.round(100 * share));
  }

  /// Whether the text of one derives from the text of the other, not only from its word.
  private boolean derives(int child, int parent) {
    ReportId origin = parents[child];
    return origin != null && origin.equals(chains.get(parent).key().report());
  }
}
