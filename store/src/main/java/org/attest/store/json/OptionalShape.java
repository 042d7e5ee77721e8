package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/// A value that may be absent: left out of objects, null elsewhere.
record OptionalShape(Shape content) implements Shape {
  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    Optional<?> optional = (Optional<?>) value;
    if (optional.isPresent()) {
      content.write(optional.get(), json);
    } else {
      json.writeNull();
    }
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(content.read(json));
  }

  @Override
  public String describe() {
    return content.describe() + "?";
  }

  @Override
  public Optional<Object> whenLeftOut() {
    return Optional.of(Optional.empty());
  }

  @Override
  public boolean isLeftOut(Object value) {
    return ((Optional<?>) value).isEmpty();
  }
}
