package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A record as an object with its components as fields, or as its only component.
final class RecordShape implements Shape {
  private record Component(String name, Getter getter, Shape shape) {}

  private final Class<?> type;
  private final Component[] components;
  private final Constructor<?> constructor;

  private RecordShape(Class<?> type, Component[] components, Constructor<?> constructor) {
    this.type = type;
    this.components = components;
    this.constructor = constructor;
  }

  static RecordShape of(Class<?> type, Map<TypeVariable<?>, Type> bindings) {
    RecordComponent[] declared = type.getRecordComponents();
    Component[] components = new Component[declared.length];
    Class<?>[] types = new Class<?>[declared.length];
    for (int i = 0; i < declared.length; i++) {
      Shape shape = Shapes.of(declared[i].getGenericType(), bindings);
      Getter getter = new Getter(declared[i].getAccessor());
      components[i] = new Component(declared[i].getName(), getter, shape);
      types[i] = declared[i].getType();
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      // Records of other packages need not be public.
      constructor.setAccessible(true);
      return new RecordShape(type, components, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    if (components.length == 1) {
      components[0].shape().write(components[0].getter().get(value), json);
      return;
    }
    json.writeStartObject();
    for (Component component : components) {
      Object part = component.getter().get(value);
      if (!component.shape().isLeftOut(part)) {
        json.writeFieldName(component.name());
        component.shape().write(part, json);
      }
    }
    json.writeEndObject();
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    @Nullable Object[] parts = new Object[components.length];
    if (components.length == 1) {
      parts[0] = components[0].shape().read(json);
      return make(parts);
    }
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new IOException("a " + type.getSimpleName() + " is an object");
    }
    int next = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      int at = at(json.currentName(), next);
      json.nextToken();
      parts[at] = components[at].shape().read(json);
      next = at + 1;
    }
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == null) {
        Component missing = components[i];
        Optional<Object> leftOut = missing.shape().whenLeftOut();
        parts[i] =
            leftOut.orElseThrow(
                () -> new IOException(type.getSimpleName() + " lacks '" + missing.name() + "'"));
      }
    }
    return make(parts);
  }

  /// The place of a component.
  ///
  /// @param next where it is at the earliest if the components were written in their order
  private int at(String name, int next) throws IOException {
    for (int i = 0; i < components.length; i++) {
      int at = (next + i) % components.length;
      if (components[at].name().equals(name)) {
        return at;
      }
    }
    throw new IOException("a " + type.getSimpleName() + " has no '" + name + "'");
  }

  private Object make(@Nullable Object[] parts) throws IOException {
    try {
      return constructor.newInstance(parts);
    } catch (InvocationTargetException e) {
      throw new IOException("not a valid " + type.getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record can be made", e);
    }
  }

  @Override
  public String describe() {
    StringBuilder description = new StringBuilder(type.getSimpleName()).append('(');
    Arrays.stream(components)
        .forEach(part -> description.append(part.name()).append(part.shape().describe()));
    return description.append(')').toString();
  }
}
