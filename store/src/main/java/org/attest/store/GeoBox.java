package org.attest.store;

import java.util.Arrays;
import java.util.List;

/// A part of the map between two parallels and two meridians, in degrees (WGS 84).
///
/// @param west its western side; where it is east of `east`, the part spans the meridian of 180°
public record GeoBox(double south, double west, double north, double east) {
  private static final String NONE = "no part of the map: write south,west,north,east";
  private static final double POLE = 90;
  private static final double HALF_TURN = 180;

  public GeoBox {
    if (!(south >= -POLE && north <= POLE && south <= north && onEarth(west) && onEarth(east))) {
      throw new IllegalArgumentException(NONE);
    }
  }

  private static boolean onEarth(double longitude) {
    return longitude >= -HALF_TURN && longitude <= HALF_TURN;
  }

  /// Reads "south,west,north,east".
  ///
  /// @throws IllegalArgumentException if it is none
  public static GeoBox parse(String text) {
    List<Double> sides;
    try {
      sides = Arrays.stream(text.split(",", -1)).map(String::strip).map(Double::valueOf).toList();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(NONE, e);
    }
    if (sides.size() != 4) {
      throw new IllegalArgumentException(NONE);
    }
    return new GeoBox(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
  }

  /// As [#parse] reads it.
  @Override
  public String toString() {
    return south + "," + west + "," + north + "," + east;
  }
}
