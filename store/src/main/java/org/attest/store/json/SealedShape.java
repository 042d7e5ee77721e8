package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// One of the records of a sealed interface: `{"TimeMention": {...}}`.
final class SealedShape implements Shape {
  private final Map<String, Shape> shapes;

  private SealedShape(Map<String, Shape> shapes) {
    this.shapes = shapes;
  }

  static SealedShape of(Class<?> type) {
    Map<String, Shape> shapes = new TreeMap<>();
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      shapes.put(permitted.getSimpleName(), Shapes.of(permitted));
    }
    return new SealedShape(shapes);
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    String name = value.getClass().getSimpleName();
    json.writeStartObject();
    json.writeFieldName(name);
    shape(name).write(value, json);
    json.writeEndObject();
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    String name = json.nextFieldName();
    json.nextToken();
    Object value = shape(String.valueOf(name)).read(json);
    json.nextToken();
    return value;
  }

  private Shape shape(String name) throws IOException {
    Shape shape = shapes.get(name);
    if (shape == null) {
      throw new IOException("'" + name + "' is none of " + shapes.keySet());
    }
    return shape;
  }

  @Override
  public String describe() {
    StringBuilder description = new StringBuilder("<");
    shapes.forEach((name, shape) -> description.append(name).append(shape.describe()));
    return description.append('>').toString();
  }
}
