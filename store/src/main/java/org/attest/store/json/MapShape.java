package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A map from constants to values as an object.
record MapShape(EnumShape key, Shape value) implements Shape {
  @Override
  public void write(Object map, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
      json.writeFieldName(((Enum<?>) entry.getKey()).name());
      value.write(entry.getValue(), json);
    }
    json.writeEndObject();
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    SortedMap<Object, Object> map = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      Object constant = key.constant(json.currentName());
      json.nextToken();
      map.put(constant, value.read(json));
    }
    return map;
  }

  @Override
  public String describe() {
    return "MAP[" + key.describe() + value.describe() + "]";
  }
}
