package org.attest.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.attest.core.account.Party;
import org.attest.core.account.TollValue;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Quantity;

/// The values of fields. What is unknown is left out.
final class ValueJson {
  private ValueJson() {}

  static void write(Object value, JsonGenerator json) throws IOException {
    switch (value) {
      case Party party -> write(party, json);
      case DateInterval days -> write(days, json);
      case PlaceReference place -> write(place, json);
      case TollValue toll -> write(toll, json);
      case Enum<?> constant -> json.writeString(constant.name());
      case String text -> json.writeString(text);
      default -> throw new IllegalArgumentException("no export for " + value.getClass());
    }
  }

  private static void write(Party party, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", party.name());
    text("actor", party.actor(), json);
    if (party.identity().isPresent()) {
      json.writeFieldName("identity");
      ActorJson.write(party.identity().get(), json);
    }
    json.writeEndObject();
  }

  private static void write(DateInterval days, JsonGenerator json) throws IOException {
    json.writeStartObject();
    text("earliest", days.earliest(), json);
    text("latest", days.latest(), json);
    json.writeEndObject();
  }

  private static void write(PlaceReference place, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", place.name());
    if (place.geonameId().isPresent()) {
      json.writeNumberField("geoname", place.geonameId().get());
    }
    text("country", place.country(), json);
    text("admin1", place.admin1(), json);
    text("admin2", place.admin2(), json);
    text("town", place.town(), json);
    degrees("latitude", place.latitude(), json);
    degrees("longitude", place.longitude(), json);
    json.writeStringField("precision", place.precision().name());
    json.writeEndObject();
  }

  private static void write(TollValue toll, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Quantity quantity = toll.quantity();
    bound("low", quantity.low(), json);
    bound("high", quantity.high(), json);
    text("flaw", quantity.flaw(), json);
    text("group", toll.group(), json);
    json.writeBooleanField("part", toll.part());
    json.writeEndObject();
  }

  private static void text(String name, Optional<?> value, JsonGenerator json) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    }
  }

  static void bound(String name, OptionalLong bound, JsonGenerator json) throws IOException {
    if (bound.isPresent()) {
      json.writeNumberField(name, bound.getAsLong());
    }
  }

  private static void degrees(String name, OptionalDouble degrees, JsonGenerator json)
      throws IOException {
    if (degrees.isPresent()) {
      json.writeNumberField(name, degrees.getAsDouble());
    }
  }
}
