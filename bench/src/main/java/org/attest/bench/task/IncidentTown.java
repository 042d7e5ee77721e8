package org.attest.bench.task;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.reading.ReadReport;
import org.attest.core.resolution.Weights;

/// The town that the reports of one incident are about: the one for which the [TownSigns] speak
/// most, by the weights of `towns.tsv`.
final class IncidentTown {
  private static final Weights WEIGHTS = Weights.load("org/attest/bench/gva/towns.tsv");

  private IncidentTown() {}

  /// @param name as registers of incidents have it
  /// @param division the first-level division, where the gazetteer knows the town
  record Town(String name, Optional<String> division) {}

  /// Absent when no report names a town, or so little speaks for any that it would be a guess.
  static Optional<Town> of(Collection<ReadReport> reports) {
    TownSigns signs = new TownSigns(reports);
    SortedMap<String, Double> scores = new TreeMap<>();
    signs.signs().forEach((key, town) -> scores.put(key, WEIGHTS.sum(town)));
    return scores.entrySet().stream()
        .max(
            Comparator.comparingDouble((Map.Entry<String, Double> town) -> town.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .filter(town -> town.getValue() >= WEIGHTS.of("least"))
        .map(Map.Entry::getKey)
        .map(key -> new Town(signs.name(key), signs.division(key)));
  }
}
