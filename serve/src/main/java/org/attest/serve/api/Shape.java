package org.attest.serve.api;

import java.util.Map;
import org.attest.store.json.RecordCodec;

/// What an answer looks like.
interface Shape {
  /// Its JSON schema.
  ///
  /// @param components where schemas that are referred to by name are put
  Map<String, Object> schema(Components components);

  /// An answer of this shape as JSON.
  ///
  /// @throws ClassCastException if the answer is of another shape
  String json(Object answer);

  /// The shape of a record's JSON.
  static <T extends Record> Shape of(Class<T> type) {
    RecordCodec<T> codec = RecordCodec.of(type);
    return new Shape() {
      @Override
      public Map<String, Object> schema(Components components) {
        return components.of(type);
      }

      @Override
      public String json(Object answer) {
        return codec.text(type.cast(answer));
      }
    };
  }

  /// A shape that is written out, of answers that are [Written].
  static Shape named(String name, Map<String, Object> schema) {
    return new Shape() {
      @Override
      public Map<String, Object> schema(Components components) {
        return components.named(name, schema);
      }

      @Override
      public String json(Object answer) {
        return ((Written) answer).json();
      }
    };
  }
}
