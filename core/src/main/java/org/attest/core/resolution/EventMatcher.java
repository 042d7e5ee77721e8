package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.data.DataTable;
import org.attest.core.reading.EventType;
import org.attest.core.reading.PlaceReference;
import org.attest.core.report.ReportId;

/// Weighs what speaks for and against two event chains being one event.
final class EventMatcher {
  private final Weights weights;
  private final List<EventChain> chains;
  private final ChainWords words;
  private final Map<ReportId, Lineage> lineages;
  private final double modeWeight;
  private final double wordsWeight;
  private final double newsWeight;
  private final double lineageWeight;

  /// Whether places that are far from each other exclude that two chains are one event.
  private final boolean farExcludes;

  /// How many of the chains are of each mode: rare modes say more.
  private final SortedMap<String, Integer> modeCounts = new TreeMap<>();

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
    for (EventChain chain : chains) {
      chain.modes().forEach(mode -> modeCounts.merge(mode, 1, Integer::sum));
    }
    this.words = words;
    this.lineages = lineages;
    this.dates = new DateComparison(weights);
    this.parties = new PartyComparison(weights);
    for (DataTable.Row row : DataTable.load("org/attest/core/resolution/type-families.tsv", 3)) {
      families.put(row.choice(0, EventType.class), row.cell(1));
    }
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

  /// Whether two chains are enough alike to be one, as [Match#bound] has it. Their wording is not
  /// looked at where it could not make up for the rest.
  boolean areAlike(Candidate pair, double enough) {
    EventChain a = chains.get(pair.left());
    EventChain b = chains.get(pair.right());
    List<Reason> facts = facts(a, b);
    double wording = wordsWeight + (a.main() && b.main() ? newsWeight + lineageWeight : 0);
    return Match.sum(facts, Double.NEGATIVE_INFINITY) + wording >= enough
        && match(pair.left(), pair.right(), facts).bound(enough) >= enough;
  }

  /// Compares the chains of two numbers.
  Match match(int left, int right) {
    return match(left, right, facts(chains.get(left), chains.get(right)));
  }

  private Match match(int left, int right, List<Reason> reasons) {
    EventChain a = chains.get(left);
    EventChain b = chains.get(right);
    words(left, right, reasons);
    if (a.key().report().equals(b.key().report())) {
      reasons.add(toldApart(a, b));
    }
    return new Match(a.key(), b.key(), Match.sum(reasons, Double.NEGATIVE_INFINITY), reasons);
  }

  /// What speaks for and against two chains, but for their wording.
  private List<Reason> facts(EventChain a, EventChain b) {
    List<Reason> reasons = new ArrayList<>();
    type(a, b, reasons);
    if (a.happened() && b.isToCome() || b.happened() && a.isToCome()) {
      reasons.add(weights.because("realis.other"));
    }
    dates.compare(a, b).ifPresent(reasons::add);
    if (a.background() && b.background() && a.time().isPresent() && b.time().isPresent()) {
      reasons.add(weights.because("background.same"));
    }
    boolean news = a.main() && b.main();
    if (family(a).equals("words") && (a.time().isEmpty() || b.time().isEmpty()) && !news) {
      reasons.add(weights.because("words.again"));
    }
    place(a, b, reasons);
    parties.compare(a, b, reasons);
    return reasons;
  }

  private void type(EventChain a, EventChain b, List<Reason> reasons) {
    if (a.type() == b.type()) {
      reasons.add(weights.because("type.same", () -> List.of(ActWords.of(a.type()))));
    } else {
      String other = family(a).equals(family(b)) ? "type.related" : "type.other";
      reasons.add(
          weights.because(other, () -> List.of(ActWords.of(a.type()), ActWords.of(b.type()))));
    }
    if (!Modes.agree(a.modes(), b.modes())) {
      boolean assaults = a.type() == EventType.ASSAULT && b.type() == EventType.ASSAULT;
      String other = assaults ? "mode.other" : "mode.apart";
      reasons.add(
          weights.because(
              other,
              () -> List.of(ActWords.of(a.type(), a.modes()), ActWords.of(b.type(), b.modes()))));
    }
    double rarest = 0;
    for (String mode : a.modes()) {
      if (b.modes().contains(mode)) {
        rarest =
            Math.max(
                rarest,
                1
                    + Math.log(
                        chains.size() / (double) modeCounts.getOrDefault(mode, chains.size())));
      }
    }
    if (rarest > 0) {
      reasons.add(weights.because("mode", rarest * modeWeight, () -> List.of(modesOfBoth(a, b))));
    }
  }

  private static String modesOfBoth(EventChain a, EventChain b) {
    return ActWords.of(a.type(), a.modes().stream().filter(b.modes()::contains).toList());
  }

  /// Why one report tells of two events.
  private Reason toldApart(EventChain a, EventChain b) {
    if (!weights.areWorded()) {
      return weights.because("report.same");
    }
    return ChainExclusion.between(a, b)
        .map(
            why ->
                weights.because(
                    "report.same-because",
                    weights.of("report.same"),
                    () -> List.of(why.sentence())))
        .orElseGet(() -> weights.because("report.same"));
  }

  /// The family of the type: chains of two families are never one event.
  String family(EventChain chain) {
    return families.getOrDefault(chain.type(), chain.type().name());
  }

  private void place(EventChain a, EventChain b, List<Reason> reasons) {
    if (a.foldedPlace().isEmpty() || b.foldedPlace().isEmpty()) {
      return;
    }
    PlaceReference place = a.foldedPlace().get().place();
    String left = place.name();
    String right = b.foldedPlace().get().place().name();
    Weights.Evidence both = () -> List.of(left, right);
    reasons.add(
        switch (Places.compare(a.foldedPlace().get(), b.foldedPlace().get())) {
          case SAME ->
              weights.because(
                  samePlace(place.precision()),
                  () -> List.of(left.equals(right) ? left : left + " and " + right));
          case CONTAINS -> weights.because("place.contains", both);
          case UNCLEAR -> weights.because("place.unclear", both);
          case APART -> weights.because("place.apart", both);
          case FAR -> weights.because("place.far", both);
        });
  }

  private static String samePlace(PlaceReference.Precision precision) {
    return switch (precision) {
      case FACILITY -> "place.facility";
      case COUNTRY, REGION -> "place.country";
      case SETTLEMENT, DISTRICT, PROVINCE, UNKNOWN -> "place.same";
    };
  }

  private void words(int left, int right, List<Reason> reasons) {
    EventChain a = chains.get(left);
    EventChain b = chains.get(right);
    double cosine = words.sentences(left, right);
    if (cosine > 0) {
      reasons.add(weights.because("words", cosine * wordsWeight, () -> List.of(percent(cosine))));
    }
    if (a.main() && b.main() && !a.key().report().equals(b.key().report())) {
      double whole = words.reports(left, right);
      reasons.add(weights.because("news", whole * newsWeight, () -> List.of(percent(whole))));
      if (derives(a, b) || derives(b, a)) {
        reasons.add(weights.because("lineage"));
      }
    }
  }

  private static String percent(double share) {
    return String.valueOf(Math.round(100 * share));
  }

  /// Whether the text of one derives from the text of the other, not only from its word.
  private boolean derives(EventChain child, EventChain parent) {
    Lineage lineage = lineages.get(child.key().report());
    return lineage != null
        && lineage.kind() != Lineage.Kind.CITES
        && lineage.parent().filter(parent.key().report()::equals).isPresent();
  }
}
