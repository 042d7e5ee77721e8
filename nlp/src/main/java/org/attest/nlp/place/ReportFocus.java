package org.attest.nlp.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which countries and first-level divisions a report is about, by the names in it.
final class ReportFocus {
  private final Map<Integer, Double> countries = new HashMap<>();
  private final Map<Integer, Double> divisions = new HashMap<>();
  private double total;
  private double unlisted;
  private double names;

  /// @param peoples how often the report speaks of the people of a country, by its number
  ReportFocus(List<Toponym> toponyms, Map<Integer, Integer> peoples) {
    for (Toponym toponym : toponyms) {
      for (int i = 0; i < toponym.senses().size(); i++) {
        double weight = toponym.weight() * toponym.probabilities()[i];
        countries.merge(toponym.country(i), weight, Double::sum);
        divisions.merge(toponym.admin1(i), weight, Double::sum);
      }
      unlisted += toponym.weight() * toponym.unlisted();
      names += toponym.weight();
      total += toponym.senses().isEmpty() ? 0 : toponym.weight();
    }
    for (Map.Entry<Integer, Integer> people : peoples.entrySet()) {
      double weight = Math.sqrt(people.getValue());
      countries.merge(people.getKey(), weight, Double::sum);
      total += weight;
    }
  }

  /// The part of all other names that lie in the country of a sense.
  double countryShare(Toponym toponym, int sense) {
    int country = toponym.country(sense);
    if (country == 0) {
      return 0;
    }
    double own = 0;
    for (int i = 0; i < toponym.senses().size(); i++) {
      own += toponym.country(i) == country ? toponym.probabilities()[i] : 0;
    }
    return share(countries.getOrDefault(country, 0.0) - own * toponym.weight(), toponym);
  }

  /// The part of all other names that lie in the first-level division of a sense.
  double divisionShare(Toponym toponym, int sense) {
    int division = toponym.admin1(sense);
    if (division < 0) {
      return 0;
    }
    double own = 0;
    for (int i = 0; i < toponym.senses().size(); i++) {
      own += toponym.admin1(i) == division ? toponym.probabilities()[i] : 0;
    }
    return share(divisions.getOrDefault(division, 0.0) - own * toponym.weight(), toponym);
  }

  /// The part of all other names that the gazetteer does not have.
  double unlistedShare(Toponym toponym) {
    double others = names - toponym.weight();
    return others <= 0 ? 0 : (unlisted - toponym.weight() * toponym.unlisted()) / (others + 1);
  }

  private double share(double weight, Toponym toponym) {
    double others = total - toponym.weight();
    return others <= 0 ? 0 : Math.max(0, weight) / (others + 1);
  }
}
