package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/// A list or set as an array, in its order of iteration.
record SequenceShape(Kind kind, Shape element) implements Shape {
  enum Kind {
    LIST,
    SET,
    SORTED_SET
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Object item : (Collection<?>) value) {
      element.write(item, json);
    }
    json.writeEndArray();
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    List<Object> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(element.read(json));
    }
    return of(items);
  }

  private Collection<Object> of(List<Object> items) {
    return switch (kind) {
      case LIST -> items;
      case SET -> new LinkedHashSet<>(items);
      case SORTED_SET -> new TreeSet<>(items);
    };
  }

  @Override
  public String describe() {
    return kind + "[" + element.describe() + "]";
  }
}
