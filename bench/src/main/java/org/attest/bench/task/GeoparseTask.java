package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.nlp.AttestReader;
import org.attest.nlp.place.PlaceFinder;
import org.attest.nlp.syntax.ParsedReport;
import org.jspecify.annotations.Nullable;

/// The names of places in a text, each with its coordinates where it has any.
///
/// The task's gold counts words for peoples ("Syrian forces") as names of the country, so these are
/// added here. It hardly counts facilities, but the place in the name of one ("Kabul airport"), so
/// these are left out.
final class GeoparseTask extends JsonLinesTask {
  private static final String FACILITY = "place/facility";

  private volatile @Nullable PlaceFinder places;

  @Override
  public String name() {
    return "geoparse";
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    ParsedReport parsed = reader.parse(JsonLines.report(document));
    PlaceFinder finder = places();
    List<PlaceMention> found = new ArrayList<>(finder.find(parsed));
    found.removeIf(mention -> mention.derivation().rule().equals(FACILITY));
    found.addAll(finder.findPeoples(parsed));
    found.sort(Comparator.comparing(PlaceMention::span));
    ArrayNode toponyms = prediction.putArray("toponyms");
    for (PlaceMention mention : found) {
      PlaceReference place = mention.place();
      ObjectNode toponym = toponyms.addObject();
      toponym.put("start", mention.span().start());
      toponym.put("end", mention.span().end());
      place.latitude().ifPresent(degrees -> toponym.put("lat", degrees));
      place.longitude().ifPresent(degrees -> toponym.put("lon", degrees));
    }
  }

  private PlaceFinder places() {
    PlaceFinder ready = places;
    if (ready == null) {
      synchronized (this) {
        ready = places;
        if (ready == null) {
          ready = PlaceFinder.load();
          places = ready;
        }
      }
    }
    return ready;
  }
}
