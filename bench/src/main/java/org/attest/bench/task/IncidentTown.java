package org.attest.bench.task;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.Weights;

/// The town that the reports of one incident are about: the one for which most signs speak, by the
/// weights of `towns.tsv`.
final class IncidentTown {
  private static final Weights WEIGHTS = Weights.load("org/attest/bench/gva/towns.tsv");

  private static final Pattern ABBREVIATED = Pattern.compile("\\b(St|Ft|Mt)\\.?\\s+(?=\\p{Lu})");
  private static final Map<String, String> LONG =
      Map.of("St", "Saint", "Ft", "Fort", "Mt", "Mount");

  /// How far around a name words count, in code points.
  private static final int REACH = 30;

  private static final Set<String> POLICE = Set.of("police", "pd", "sheriff", "officers");
  private static final Set<String> HOSPITALS =
      Set.of("hospital", "medical", "general", "memorial", "university", "regional");

  private static final Pattern FORCE =
      Pattern.compile("((?:\\p{Lu}[\\p{L}.'’]+ ){1,3})(?:[Pp]olice\\b|PD\\b)");

  /// Words that make a police force another one than a town's, or are no part of its name.
  private static final Set<String> OTHER_FORCES =
      Set.of(
          "state",
          "county",
          "metropolitan",
          "metro",
          "school",
          "university",
          "transit",
          "campus",
          "housing",
          "department",
          "according",
          "officers",
          "chief",
          "when",
          "after",
          "but",
          "if",
          "district",
          "capitol",
          "highway",
          "local",
          "by",
          "and",
          "sgt",
          "lt",
          "detective");

  private final SortedMap<String, Double> scores = new TreeMap<>();
  private final SortedMap<String, PlaceReference> known = new TreeMap<>();
  private final SortedMap<String, String> names = new TreeMap<>();
  private final SortedSet<String> divisions = new TreeSet<>();

  /// @param division the first-level division, where the gazetteer knows the town
  record Town(String name, Optional<String> division) {}

  private IncidentTown(Collection<ReadReport> reports) {
    for (ReadReport report : reports) {
      for (PlaceMention mention : report.reading().mentions(PlaceMention.class)) {
        switch (mention.place().precision()) {
          case PROVINCE -> divisions.add(mention.place().name());
          case DISTRICT -> mention.place().admin1().ifPresent(divisions::add);
          case FACILITY, SETTLEMENT, COUNTRY, REGION, UNKNOWN -> {}
        }
      }
    }
    reports.forEach(this::weigh);
  }

  /// Absent when no report names a town.
  static Optional<Town> of(Collection<ReadReport> reports) {
    IncidentTown towns = new IncidentTown(reports);
    return towns.scores.entrySet().stream()
        .max(
            Comparator.comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(best -> towns.town(best.getKey()));
  }

  private Town town(String key) {
    PlaceReference place = known.get(key);
    return place == null
        ? new Town(spelledOut(names.getOrDefault(key, key)), Optional.empty())
        : new Town(spelledOut(place.name()), place.admin1());
  }

  private void weigh(ReadReport report) {
    SourceText text = report.report().text();
    Set<String> seen = new HashSet<>();
    for (PlaceMention mention : report.reading().mentions(PlaceMention.class)) {
      PlaceReference place = mention.place();
      String name = place.town().orElse(place.name());
      String key = key(name);
      if (!isTown(place) || key.isEmpty()) {
        continue;
      }
      note(key, name, place);
      double factor = factor(place);
      if (seen.add(key)) {
        add(key, factor * WEIGHTS.of("rank") / seen.size());
      }
      add(key, factor * WEIGHTS.of("mention"));
      if (isAway(place)) {
        add(key, WEIGHTS.of("away"));
      }
      surroundings(key, text, mention.span(), factor);
    }
    police(report);
    report.reading().dateline().place().map(Dateline.Sourced::value).ifPresent(this::filedFrom);
  }

  private void filedFrom(String name) {
    String key = key(name);
    add(key, WEIGHTS.of(scores.containsKey(key) ? "dateline" : "dateline-only"));
    names.putIfAbsent(key, name);
  }

  private void surroundings(String key, SourceText text, Span span, double factor) {
    int from = Math.max(0, span.start() - REACH);
    List<String> before = tokens(text, new Span(span.report(), from, span.end()));
    int name = tokens(text, span).size();
    if (before.size() > name && before.get(before.size() - name - 1).equals("in")) {
      add(key, factor * WEIGHTS.of("in"));
    }
    int end = Math.min(text.length(), span.end() + REACH);
    List<String> after = tokens(text, new Span(span.report(), span.start(), end));
    after = after.subList(Math.min(name, after.size()), after.size());
    if (after.isEmpty()) {
      return;
    }
    if (POLICE.contains(after.getFirst())) {
      add(key, factor * WEIGHTS.of("police"));
    }
    if (HOSPITALS.contains(after.getFirst())) {
      add(key, WEIGHTS.of("hospital"));
    }
  }

  private static List<String> tokens(SourceText text, Span span) {
    return FoldedName.of(text.slice(span)).tokens();
  }

  /// The town of a police force that is named, though its name is no mention of a place: "Mobile
  /// Police".
  private void police(ReadReport report) {
    Matcher found = FORCE.matcher(report.report().text().toString());
    Set<String> seen = new HashSet<>();
    while (found.find()) {
      String name = found.group(1).strip();
      String key = key(name);
      boolean other = FoldedName.of(name).tokens().stream().anyMatch(OTHER_FORCES::contains);
      if (!other && !key.isEmpty()) {
        add(key, WEIGHTS.of(seen.add(key) ? "force" : "force-again"));
        names.putIfAbsent(key, name);
      }
    }
  }

  private void note(String key, String name, PlaceReference place) {
    names.putIfAbsent(key, name);
    PlaceReference old = known.get(key);
    boolean better = old == null || isAway(old) && !isAway(place);
    if (place.precision() == Precision.SETTLEMENT && better) {
      known.put(key, place.called(name));
    }
  }

  private boolean isAway(PlaceReference place) {
    return !divisions.isEmpty()
        && place.admin1().filter(divisions::contains).isEmpty()
        && place.precision() == Precision.SETTLEMENT;
  }

  /// Under which a town is counted, however it is spelled.
  private static String key(String name) {
    return FoldedName.of(spelledOut(name)).text();
  }

  /// As registers of incidents have it: "Saint Louis".
  private static String spelledOut(String name) {
    return ABBREVIATED
        .matcher(name)
        .replaceAll(found -> LONG.getOrDefault(found.group(1), found.group(1)) + " ");
  }

  private static boolean isTown(PlaceReference place) {
    return place.precision() == Precision.SETTLEMENT || place.precision() == Precision.UNKNOWN;
  }

  private static double factor(PlaceReference place) {
    return place.precision() == Precision.UNKNOWN ? WEIGHTS.of("unknown") : 1;
  }

  private void add(String key, double weight) {
    scores.merge(key, weight, Double::sum);
  }
}
