package org.attest.store;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.account.Account;
import org.attest.core.reading.PlaceReference;

/// The names under which the events of a place are found: its own, those of its town and
/// divisions, and the code and English name of its country.
final class PlaceNames {
  private PlaceNames() {}

  static SortedSet<String> of(Account account) {
    SortedSet<String> names = new TreeSet<>();
    account.place().ifPresent(field -> field.values().forEach(value -> add(value.value(), names)));
    return names;
  }

  private static void add(PlaceReference place, SortedSet<String> names) {
    names.add(Folded.of(place.name()));
    place.admin1().ifPresent(name -> names.add(Folded.of(name)));
    place.admin2().ifPresent(name -> names.add(Folded.of(name)));
    place.town().ifPresent(name -> names.add(Folded.of(name)));
    place
        .country()
        .ifPresent(
            code -> {
              names.add(Folded.of(code));
              names.add(Folded.of(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
            });
  }
}
