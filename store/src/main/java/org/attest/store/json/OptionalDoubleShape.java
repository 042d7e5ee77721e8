package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/// A number that may be absent.
record OptionalDoubleShape() implements Shape {
  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeNumber(((OptionalDouble) value).orElseThrow());
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    return OptionalDouble.of(json.getDoubleValue());
  }

  @Override
  public String describe() {
    return "DOUBLE?";
  }

  @Override
  public Optional<Object> whenLeftOut() {
    return Optional.of(OptionalDouble.empty());
  }
}
