package org.attest.core.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.Toll;

/// The fields of an account whose value a person can decide.
public enum DecidedField {
  TYPE,
  MODE,
  AGENT,
  TARGET,
  DATE,
  PLACE,
  STATUS,
  KILLED(Toll.Category.KILLED),
  INJURED(Toll.Category.INJURED),
  DETAINED(Toll.Category.DETAINED),
  ABDUCTED(Toll.Category.ABDUCTED),
  RELEASED(Toll.Category.RELEASED),
  STILL_HELD(Toll.Category.STILL_HELD),
  MISSING(Toll.Category.MISSING),
  DISPLACED(Toll.Category.DISPLACED);

  private final Optional<Toll.Category> toll;

  DecidedField() {
    toll = Optional.empty();
  }

  DecidedField(Toll.Category toll) {
    this.toll = Optional.of(toll);
  }

  /// Which toll the field counts; absent for a field that is no toll.
  public Optional<Toll.Category> toll() {
    return toll;
  }

  /// The name as accounts give it: `date`, `still_held`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The field of that name; dashes and spaces count as underscores.
  public static Optional<DecidedField> named(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(values()).filter(field -> field.label().equals(label)).findFirst();
  }
}
