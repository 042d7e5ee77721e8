package org.attest.nlp.place;

import java.util.Map;
import java.util.Optional;

/// What the choice of places looks at beyond the names.
///
/// @param surroundings how names stand to each other in the sentences
/// @param dateline the name of the place that the report was filed from, folded
/// @param siteCountry number of the country of the report's address (".co.uk"), 0 if it says none
/// @param peoples how often the report speaks of the people of a country, by its number
record ChoiceContext(
    Surroundings surroundings,
    Optional<String> dateline,
    int siteCountry,
    Map<Integer, Integer> peoples) {

  /// Whether the report was filed from a place of this name.
  boolean isDateline(Toponym toponym) {
    return dateline.isPresent() && dateline.get().equals(toponym.mentions().getFirst().key());
  }
}
