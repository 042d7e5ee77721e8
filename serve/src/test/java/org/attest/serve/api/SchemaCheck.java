package org.attest.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks JSON against a schema of an OpenAPI document, as far as the document uses schemas.
final class SchemaCheck {
  private final Map<?, ?> document;
  private final List<String> flaws = new ArrayList<>();

  private SchemaCheck(Map<?, ?> document) {
    this.document = document;
  }

  /// What does not fit, each with where it is; nothing if all does.
  static List<String> flaws(Object json, Object schema, Map<?, ?> document) {
    SchemaCheck check = new SchemaCheck(document);
    check.check("$", json, (Map<?, ?>) schema);
    return check.flaws;
  }

  private void check(String where, Object json, Map<?, ?> schema) {
    for (Object keyword : schema.keySet()) {
      switch (String.valueOf(keyword)) {
        case "$ref" -> check(where, json, referred(String.valueOf(schema.get(keyword))));
        case "type" -> type(where, json, String.valueOf(schema.get(keyword)));
        case "enum" -> require(((List<?>) schema.get(keyword)).contains(json), where, "not listed");
        case "format" -> format(where, json, String.valueOf(schema.get(keyword)));
        case "anyOf" -> anyOf(where, json, (List<?>) schema.get(keyword));
        case "items" -> items(where, json, (Map<?, ?>) schema.get(keyword));
        case "properties" -> properties(where, json, (Map<?, ?>) schema.get(keyword));
        case "required" -> required(where, json, (List<?>) schema.get(keyword));
        case "additionalProperties" -> closed(where, json, (Map<?, ?>) schema.get("properties"));
        default -> flaws.add(where + ": the check does not know " + keyword);
      }
    }
  }

  private Map<?, ?> referred(String reference) {
    Object at = document;
    for (String part : reference.substring(2).split("/")) {
      at = ((Map<?, ?>) at).get(part);
    }
    return (Map<?, ?>) at;
  }

  private void type(String where, Object json, String type) {
    boolean fits =
        switch (type) {
          case "object" -> json instanceof Map;
          case "array" -> json instanceof List;
          case "string" -> json instanceof String;
          case "boolean" -> json instanceof Boolean;
          case "integer" -> json instanceof Integer || json instanceof Long;
          case "number" -> json instanceof Number;
          default -> false;
        };
    require(fits, where, "no " + type);
  }

  private void format(String where, Object json, String format) {
    require(format.equals("date"), where, "the check does not know format " + format);
    LocalDate.parse(String.valueOf(json));
  }

  private void anyOf(String where, Object json, List<?> schemas) {
    boolean fits = schemas.stream().anyMatch(schema -> flaws(json, schema, document).isEmpty());
    require(fits, where, "fits none");
  }

  private void items(String where, Object json, Map<?, ?> schema) {
    if (json instanceof List<?> list) {
      list.forEach(item -> check(where + "[]", item, schema));
    }
  }

  private void properties(String where, Object json, Map<?, ?> properties) {
    if (json instanceof Map<?, ?> object) {
      object.forEach(
          (name, value) -> {
            if (properties.get(name) instanceof Map<?, ?> schema) {
              check(where + "." + name, value, schema);
            }
          });
    }
  }

  private void required(String where, Object json, List<?> names) {
    if (json instanceof Map<?, ?> object) {
      names.forEach(name -> require(object.containsKey(name), where, "no " + name));
    }
  }

  private void closed(String where, Object json, Map<?, ?> properties) {
    if (json instanceof Map<?, ?> object) {
      object
          .keySet()
          .forEach(name -> require(properties.containsKey(name), where, "undescribed " + name));
    }
  }

  private void require(boolean holds, String where, String flaw) {
    if (!holds) {
      flaws.add(where + ": " + flaw);
    }
  }
}
