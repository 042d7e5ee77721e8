package org.attest.store.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/// Finds the shape of a type, with the type arguments of the records around it.
final class Shapes {
  private static final Map<Type, Shape> SCALARS =
      Map.of(
          String.class, Scalar.STRING,
          int.class, Scalar.INT,
          Integer.class, Scalar.INT,
          long.class, Scalar.LONG,
          Long.class, Scalar.LONG,
          double.class, Scalar.DOUBLE,
          Double.class, Scalar.DOUBLE,
          boolean.class, Scalar.BOOLEAN,
          LocalDate.class, Scalar.DATE);

  private Shapes() {}

  static Shape of(Class<?> type) {
    return of(type, Map.of());
  }

  static Shape of(Type type, Map<TypeVariable<?>, Type> bindings) {
    Shape scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (type == OptionalLong.class) {
      return new OptionalLongShape();
    }
    if (type == OptionalDouble.class) {
      return new OptionalDoubleShape();
    }
    if (type instanceof TypeVariable<?> variable && bindings.containsKey(variable)) {
      return of(bindings.get(variable), bindings);
    }
    if (type instanceof Class<?> plain) {
      return ofClass(plain, Map.of());
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
      return ofGeneric(raw, generic.getActualTypeArguments(), bindings);
    }
    throw unknown(type);
  }

  private static Shape ofClass(Class<?> type, Map<TypeVariable<?>, Type> bindings) {
    if (type.isEnum()) {
      return new EnumShape(type);
    }
    if (type.isRecord()) {
      return RecordShape.of(type, bindings);
    }
    if (type.isSealed() && type.isInterface()) {
      return SealedShape.of(type);
    }
    throw unknown(type);
  }

  private static Shape ofGeneric(
      Class<?> raw, Type[] arguments, Map<TypeVariable<?>, Type> bindings) {
    if (raw == Optional.class) {
      return new OptionalShape(of(arguments[0], bindings));
    }
    if (raw == List.class) {
      return new SequenceShape(SequenceShape.Kind.LIST, of(arguments[0], bindings));
    }
    if (raw == Set.class) {
      return new SequenceShape(SequenceShape.Kind.SET, of(arguments[0], bindings));
    }
    if (raw == SortedSet.class) {
      return new SequenceShape(SequenceShape.Kind.SORTED_SET, of(arguments[0], bindings));
    }
    if (raw == SortedMap.class && arguments[0] instanceof Class<?> key && key.isEnum()) {
      return new MapShape(new EnumShape(key), of(arguments[1], bindings));
    }
    if (raw.isRecord()) {
      Map<TypeVariable<?>, Type> inner = new HashMap<>();
      TypeVariable<?>[] parameters = raw.getTypeParameters();
      for (int i = 0; i < parameters.length; i++) {
        Type argument = arguments[i];
        inner.put(
            parameters[i],
            argument instanceof TypeVariable<?> outer && bindings.containsKey(outer)
                ? bindings.get(outer)
                : argument);
      }
      return ofClass(raw, inner);
    }
    throw unknown(raw);
  }

  private static IllegalArgumentException unknown(Type type) {
    return new IllegalArgumentException("no JSON form is known for " + type);
  }
}
