package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/// A whole number that may be absent.
record OptionalLongShape() implements Shape {
  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeNumber(((OptionalLong) value).orElseThrow());
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    return OptionalLong.of(json.getLongValue());
  }

  @Override
  public String describe() {
    return "LONG?";
  }

  @Override
  public Optional<Object> whenLeftOut() {
    return Optional.of(OptionalLong.empty());
  }
}
