package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A constant, by name.
final class EnumShape implements Shape {
  private final Map<String, Object> constants = new HashMap<>();
  private final String description;

  EnumShape(Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
    description = type.getSimpleName() + Arrays.toString(type.getEnumConstants());
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeString(((Enum<?>) value).name());
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    return constant(json.getText());
  }

  Object constant(String name) throws IOException {
    Object constant = constants.get(name);
    if (constant == null) {
      throw new IOException("no constant '" + name + "' in " + description);
    }
    return constant;
  }

  @Override
  public String describe() {
    return description;
  }
}
