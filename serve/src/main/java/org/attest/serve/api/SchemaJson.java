package org.attest.serve.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// Writes as JSON what schemas are made of: maps, lists, words, numbers and flags.
final class SchemaJson {
  private static final JsonFactory JSON = new JsonFactory();

  private SchemaJson() {}

  /// A value as JSON.
  ///
  /// @throws IllegalArgumentException if it holds anything for which there is no JSON here
  static String of(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    switch (value) {
      case Map<?, ?> map -> write(map, json);
      case List<?> list -> {
        json.writeStartArray();
        for (Object item : list) {
          write(item, json);
        }
        json.writeEndArray();
      }
      case Integer number -> json.writeNumber(number);
      case Boolean flag -> json.writeBoolean(flag);
      case CharSequence text -> json.writeString(text.toString());
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private static void write(Map<?, ?> map, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(String.valueOf(entry.getKey()));
      write(entry.getValue(), json);
    }
    json.writeEndObject();
  }
}
