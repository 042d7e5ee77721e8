package org.attest.nlp.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// GeoNames feature classes and codes, as far as the gazetteer keeps such places.
final class FeatureCode {
  private FeatureCode() {}

  /// The kind of place, or empty for what is not kept (historical and abandoned places, spots).
  static Optional<PlaceKind> kind(String featureClass, String code) {
    return switch (featureClass) {
      case "P" -> Optional.ofNullable(settlement(code));
      case "H" -> Optional.ofNullable(water(code));
      case "T" -> Optional.ofNullable(land(code));
      case "L" -> code.equals("RGN") ? Optional.of(PlaceKind.REGION) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static @Nullable PlaceKind settlement(String code) {
    return switch (code) {
      case "PPLC", "PPLG" -> PlaceKind.CAPITAL;
      case "PPLA" -> PlaceKind.PROVINCE_SEAT;
      case "PPLA2", "PPLA3", "PPLA4", "PPLA5" -> PlaceKind.DISTRICT_SEAT;
      case "PPLX" -> PlaceKind.QUARTER;
      case "PPLH", "PPLQ", "PPLW" -> null;
      default -> PlaceKind.SETTLEMENT;
    };
  }

  private static @Nullable PlaceKind water(String code) {
    return switch (code) {
      case "LK" -> PlaceKind.LAKE;
      case "STM" -> PlaceKind.RIVER;
      case "SEA", "OCN", "GULF", "STRT" -> PlaceKind.SEA;
      default -> null;
    };
  }

  private static @Nullable PlaceKind land(String code) {
    return switch (code) {
      case "MT", "MTS" -> PlaceKind.MOUNTAINS;
      case "ISL", "ISLS" -> PlaceKind.ISLAND;
      case "DSRT" -> PlaceKind.DESERT;
      default -> null;
    };
  }
}
