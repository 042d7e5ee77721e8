package org.attest.serve.api;

import java.util.Map;

/// What an answer looks like.
interface Shape {
  /// Its JSON schema.
  ///
  /// @param components where schemas that are referred to by name are put
  Map<String, Object> schema(Components components);

  /// The shape of a record's JSON.
  static Shape of(Class<? extends Record> type) {
    return components -> components.of(type);
  }

  /// A shape that is written out.
  static Shape named(String name, Map<String, Object> schema) {
    return components -> components.named(name, schema);
  }
}
