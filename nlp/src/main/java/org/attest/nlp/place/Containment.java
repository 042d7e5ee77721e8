package org.attest.nlp.place;

/// Whether, by the gazetteer, one name can denote a country or division around another name's
/// place.
final class Containment {
  private Containment() {}

  static boolean holds(Gazetteer gazetteer, Candidate outer, Candidate inner) {
    for (Sense container : outer.senses()) {
      PlaceKind kind = gazetteer.kind(container.place());
      if (kind != PlaceKind.COUNTRY && kind != PlaceKind.PROVINCE && kind != PlaceKind.DISTRICT) {
        continue;
      }
      for (Sense sense : inner.senses()) {
        if (sense.place() != container.place()
            && gazetteer.contains(container.place(), sense.place())) {
          return true;
        }
      }
    }
    return false;
  }
}
