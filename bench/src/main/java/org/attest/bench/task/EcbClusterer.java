package org.attest.bench.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.attest.core.resolution.Agglomeration;
import org.attest.core.resolution.Candidate;
import org.attest.core.resolution.Weights;

/// Joins mentions that name one event, within groups of documents.
final class EcbClusterer {
  private final EcbDocuments documents;
  private final EcbSigns signs;

  EcbClusterer(EcbDocuments documents) {
    this.documents = documents;
    this.signs = new EcbSigns(documents.mentions(), documents.vectors());
  }

  /// The chain of each mention.
  List<String> chains() {
    Weights weights = EcbDocuments.WEIGHTS;
    Map<Candidate, Double> scores = new TreeMap<>();
    pairs((pair, found) -> scores.put(pair, weights.sum(found)));
    List<List<Integer>> groups =
        new Agglomeration(0, weights.of("mean")).group(documents.mentions().size(), scores);
    String[] chains = new String[documents.mentions().size()];
    for (int group = 0; group < groups.size(); group++) {
      for (int mention : groups.get(group)) {
        chains[mention] = "c" + group;
      }
    }
    return List.of(chains);
  }

  /// Hands over the pairs of mentions that may name one event, with what speaks for and against it.
  void pairs(BiConsumer<Candidate, SortedMap<String, Double>> sink) {
    SortedMap<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < documents.mentions().size(); i++) {
      groups
          .computeIfAbsent(
              documents.groupOf(documents.mentions().get(i).document()), group -> new ArrayList<>())
          .add(i);
    }
    for (List<Integer> group : groups.values()) {
      for (int i = 1; i < group.size(); i++) {
        for (int j = 0; j < i; j++) {
          sink.accept(
              new Candidate(group.get(j), group.get(i)), signs.of(group.get(j), group.get(i)));
        }
      }
    }
  }
}
