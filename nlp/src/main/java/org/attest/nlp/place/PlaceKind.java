package org.attest.nlp.place;

import org.attest.core.reading.PlaceReference.Precision;

/// What sort of place a gazetteer entry is. The order is part of the gazetteer's file format.
public enum PlaceKind {
  COUNTRY(Precision.COUNTRY),
  /// First-level division of a country.
  PROVINCE(Precision.PROVINCE),
  /// Second-level division of a country.
  DISTRICT(Precision.DISTRICT),
  CAPITAL(Precision.SETTLEMENT),
  /// Seat of a first-level division.
  PROVINCE_SEAT(Precision.SETTLEMENT),
  /// Seat of a lower division.
  DISTRICT_SEAT(Precision.SETTLEMENT),
  SETTLEMENT(Precision.SETTLEMENT),
  /// Part of a settlement.
  QUARTER(Precision.SETTLEMENT),
  CONTINENT(Precision.REGION),
  /// Part of the world, of several countries or of one country, that is no division of it.
  REGION(Precision.REGION),
  ISLAND(Precision.REGION),
  MOUNTAINS(Precision.REGION),
  DESERT(Precision.REGION),
  SEA(Precision.REGION),
  LAKE(Precision.REGION),
  RIVER(Precision.REGION),
  FACILITY(Precision.FACILITY);

  private final Precision precision;

  PlaceKind(Precision precision) {
    this.precision = precision;
  }

  public Precision precision() {
    return precision;
  }

  /// Whether it is a city, town, village or a part of one.
  public boolean isSettlement() {
    return precision == Precision.SETTLEMENT;
  }

  /// Whether it is land or water that lies across divisions or is not one of them.
  public boolean isRegion() {
    return precision == Precision.REGION;
  }
}
