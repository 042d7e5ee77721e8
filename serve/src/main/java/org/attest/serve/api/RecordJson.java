package org.attest.serve.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes records, maps and lists as JSON: an object has the names of the record's components,
/// and what is absent is left out, as [Components] describes it.
final class RecordJson {
  private static final JsonFactory JSON = new JsonFactory();

  private RecordJson() {}

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
      case Record held -> write(held, json);
      case Map<?, ?> map -> write(map, json);
      case List<?> list -> {
        json.writeStartArray();
        for (Object item : list) {
          write(item, json);
        }
        json.writeEndArray();
      }
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Boolean flag -> json.writeBoolean(flag);
      case Enum<?> constant -> json.writeString(constant.name());
      case CharSequence text -> json.writeString(text.toString());
      case java.time.LocalDate day -> json.writeString(day.toString());
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

  private static void write(Record held, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (RecordComponent component : held.getClass().getRecordComponents()) {
      Object value = value(component, held);
      if (!(value instanceof Optional<?> optional)) {
        json.writeFieldName(component.getName());
        write(value, json);
      } else if (optional.isPresent()) {
        json.writeFieldName(component.getName());
        write(optional.get(), json);
      }
    }
    json.writeEndObject();
  }

  private static Object value(RecordComponent component, Record held) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(held);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
