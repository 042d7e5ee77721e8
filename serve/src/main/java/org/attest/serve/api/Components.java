package org.attest.serve.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The schemas that a document refers to by name: one for each record that an answer holds, made
/// from its components. Their names are therefore names that other programs know.
final class Components {
  private final Map<String, Object> schemas = new TreeMap<>();

  Map<String, Object> schemas() {
    return schemas;
  }

  /// A reference to the schema of a type.
  Map<String, Object> named(String name, Map<String, Object> schema) {
    schemas.put(name, schema);
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return Schemas.list(of(list.getActualTypeArguments()[0]));
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("no schema for " + type);
    }
    if (plain.isRecord()) {
      return schemas.containsKey(plain.getSimpleName())
          ? Map.of("$ref", "#/components/schemas/" + plain.getSimpleName())
          : named(plain.getSimpleName(), record(plain));
    }
    return plain(plain);
  }

  private Map<String, Object> record(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      Type held = component.getGenericType();
      if (held instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
        properties.put(name, of(optional.getActualTypeArguments()[0]));
      } else {
        properties.put(name, of(held));
        required.add(name);
      }
    }
    return Schemas.object(properties, required);
  }

  private static Map<String, Object> plain(Class<?> type) {
    if (type == String.class) {
      return Schemas.text();
    }
    if (type == int.class || type == Integer.class || type == Long.class) {
      return Schemas.integer();
    }
    if (type == double.class) {
      return Schemas.number();
    }
    if (type == boolean.class) {
      return Schemas.flag();
    }
    if (type == LocalDate.class) {
      return Schemas.day();
    }
    if (type.isEnum()) {
      return Schemas.oneOf(
          Stream.of(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList());
    }
    throw new IllegalArgumentException("no schema for " + type);
  }
}
