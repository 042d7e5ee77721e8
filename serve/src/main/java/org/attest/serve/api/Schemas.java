package org.attest.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON schemas (draft 2020-12) of which those of answers are made.
final class Schemas {
  private Schemas() {}

  static Map<String, Object> text() {
    return Map.of("type", "string");
  }

  static Map<String, Object> integer() {
    return Map.of("type", "integer");
  }

  static Map<String, Object> number() {
    return Map.of("type", "number");
  }

  static Map<String, Object> flag() {
    return Map.of("type", "boolean");
  }

  static Map<String, Object> day() {
    return ordered("type", "string", "format", "date");
  }

  static Map<String, Object> oneOf(List<String> words) {
    return ordered("type", "string", "enum", words);
  }

  static Map<String, Object> list(Map<String, Object> items) {
    return ordered("type", "array", "items", items);
  }

  /// An object with these fields and no others.
  ///
  /// @param required the names of those that are always there
  static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    return ordered(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.copyOf(required),
        "additionalProperties",
        false);
  }

  /// A map that keeps the order of its keys.
  static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
