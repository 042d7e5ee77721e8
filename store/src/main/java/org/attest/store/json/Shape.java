package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;

/// How values of one Java type look in JSON.
interface Shape {
  void write(Object value, JsonGenerator json) throws IOException;

  /// Reads a value; the parser stands on its first token and is left on its last.
  Object read(JsonParser json) throws IOException;

  /// Names all that [#read] relies on; equal descriptions read each other's JSON.
  String describe();

  /// The value that stands for a field that is left out; absent if it must not be.
  default Optional<Object> whenLeftOut() {
    return Optional.empty();
  }

  /// Whether the value is the one that [#whenLeftOut] gives back.
  default boolean isLeftOut(Object value) {
    return whenLeftOut().filter(value::equals).isPresent();
  }
}
