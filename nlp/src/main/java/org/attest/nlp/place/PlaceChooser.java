package org.attest.nlp.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chooses the place that each name of a report denotes: all names together, for each is a sign for
/// the others. Starts from how likely a place is by itself and goes round a fixed number of times.
final class PlaceChooser {
  private static final int ROUNDS = 3;

  private final Gazetteer gazetteer;
  private final Weights weights;

  PlaceChooser(Gazetteer gazetteer, Weights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
  }

  /// The names of a report with their senses weighed.
  ///
  /// @param candidates the accepted ones in text order
  List<Toponym> choose(List<Candidate> candidates, ChoiceContext context) {
    List<Toponym> toponyms = group(candidates, context);
    NamePairs pairs = new NamePairs(toponyms, context.surroundings());
    for (int round = 0; round <= ROUNDS; round++) {
      List<double[]> next = new ArrayList<>();
      ChoiceEvidence evidence = new ChoiceEvidence(gazetteer, context, toponyms, pairs);
      for (int i = 0; i < toponyms.size(); i++) {
        next.add(weigh(i, toponyms.get(i).senses().size(), evidence));
      }
      for (int i = 0; i < toponyms.size(); i++) {
        toponyms.get(i).weigh(next.get(i));
      }
    }
    return toponyms;
  }

  /// Mentions of one name are one toponym, unless the text puts them into different containers or
  /// calls them different things ("Herat" and "Herat province").
  private List<Toponym> group(List<Candidate> candidates, ChoiceContext context) {
    Map<String, Toponym> groups = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String key = kindGroup(candidate) + "/" + container(candidate, candidates, context);
      Toponym group = groups.get(key);
      if (group == null) {
        groups.put(key, new Toponym(candidate, gazetteer));
      } else {
        group.add(candidate);
      }
    }
    // A mention without a container means the place that the text has put into one.
    Map<String, Toponym> merged = new LinkedHashMap<>();
    for (Map.Entry<String, Toponym> group : groups.entrySet()) {
      if (group.getKey().endsWith("/")) {
        Toponym contained = null;
        for (Map.Entry<String, Toponym> other : groups.entrySet()) {
          if (other.getKey().startsWith(group.getKey())
              && other.getKey().length() > group.getKey().length()
              && (contained == null
                  || other.getValue().mentions().size() > contained.mentions().size())) {
            contained = other.getValue();
          }
        }
        if (contained != null) {
          group.getValue().mentions().forEach(contained::add);
          continue;
        }
      }
      merged.put(group.getKey(), group.getValue());
    }
    return new ArrayList<>(merged.values());
  }

  /// "Herat province" is kept apart from "Herat"; other words for a kind do not divide.
  private static String kindGroup(Candidate candidate) {
    boolean division =
        !candidate.cuedKinds().isEmpty()
            && candidate.cuedKinds().stream()
                .allMatch(kind -> kind == PlaceKind.PROVINCE || kind == PlaceKind.DISTRICT);
    return candidate.key() + (division ? "+division" : "");
  }

  private String container(Candidate candidate, List<Candidate> candidates, ChoiceContext context) {
    for (Candidate other : candidates) {
      if (context.surroundings().isBehind(candidate, other)
          && Containment.holds(gazetteer, other, candidate)) {
        return other.key();
      }
    }
    return "";
  }

  /// The probability of each sense; what is left to 1 is that of a place that is not listed.
  private double[] weigh(int number, int senses, ChoiceEvidence evidence) {
    double[] scores = new double[senses];
    double none = weights.score(evidence.ofUnlisted(number));
    double highest = none;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.score(evidence.of(number, i));
      highest = Math.max(highest, scores[i]);
    }
    double sum = Math.exp(none - highest);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
