package org.attest.nlp.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.data.DataTable;
import org.attest.nlp.place.GazetteerBuilder.Entry;

/// Derives the representative points of countries and divisions, for which the lists of GeoNames
/// give none.
///
/// `centres.tsv` comes first. Else a first-level division lies in the middle of its settlements'
/// extent and a second-level one at their mean weighted by population. One without a settlement
/// keeps no point.
final class DivisionPoints {
  private final Map<String, Extent> extents = new HashMap<>();

  private DivisionPoints() {}

  static void derive(
      Collection<Entry> divisions, List<Entry> places, Map<String, Entry> divisionsByCode) {
    DivisionPoints points = new DivisionPoints();
    for (Entry place : places) {
      if (place.kind.isSettlement()) {
        points.add(place.code, place);
        points.add(place.admin1Code(), place);
        points.add(place.country, place);
      }
    }
    for (DataTable.Row row : DataTable.load("org/attest/nlp/place/centres.tsv", 3)) {
      Entry entry = divisionsByCode.get(row.cell(0));
      if (entry == null) {
        throw row.error("no country or division has the code '" + row.cell(0) + "'");
      }
      entry.latitude = row.number(1);
      entry.longitude = row.number(2);
    }
    for (Entry division : divisions) {
      points.settle(division);
    }
  }

  private void add(String code, Entry place) {
    extents.computeIfAbsent(code, unused -> new Extent()).add(place);
  }

  private void settle(Entry division) {
    Extent extent = extents.get(division.code);
    if (extent == null) {
      return;
    }
    if (division.population == 0) {
      division.population = (int) Math.min(extent.population, Integer.MAX_VALUE);
    }
    if (Double.isNaN(division.latitude)) {
      boolean middle = division.kind != PlaceKind.DISTRICT;
      division.latitude = middle ? extent.middleLatitude() : extent.meanLatitude();
      division.longitude = middle ? extent.middleLongitude() : extent.meanLongitude();
    }
  }

  /// The ground that some settlements cover. Extents across the 180th meridian come out wrong, so
  /// `centres.tsv` has those.
  private static final class Extent {
    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;
    private double weight;
    private double latitudes;
    private double longitudes;
    private long population;

    void add(Entry place) {
      south = Math.min(south, place.latitude);
      north = Math.max(north, place.latitude);
      west = Math.min(west, place.longitude);
      east = Math.max(east, place.longitude);
      weight += place.population + 1.0;
      latitudes += place.latitude * (place.population + 1.0);
      longitudes += place.longitude * (place.population + 1.0);
      population += place.population;
    }

    double middleLatitude() {
      return (south + north) / 2;
    }

    double middleLongitude() {
      return (west + east) / 2;
    }

    double meanLatitude() {
      return latitudes / weight;
    }

    double meanLongitude() {
      return longitudes / weight;
    }
  }
}
