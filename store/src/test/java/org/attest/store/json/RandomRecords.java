package org.attest.store.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.EventId;

/// Makes records of any of Attest's types with random content, the same for the same seed. What a
/// constructor refuses is drawn again.
final class RandomRecords {
  private static final List<String> TEXTS =
      List.of("a", "São Bento", "\"quoted\"", "line\nbreak", "😀", "\u0000", "e\u0301", "名前", " ");

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  <T extends Record> T make(Class<T> type) {
    return type.cast(make(type, Map.of()));
  }

  private Object make(Type type, Map<TypeVariable<?>, Type> bindings) {
    if (type instanceof TypeVariable<?> variable) {
      return make(Objects.requireNonNull(bindings.get(variable)), bindings);
    }
    if (type instanceof ParameterizedType generic) {
      return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), bindings);
    }
    return plain((Class<?>) type, Map.of());
  }

  private Object plain(Class<?> type, Map<TypeVariable<?>, Type> bindings) {
    if (type == String.class) {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
    if (type == int.class || type == Integer.class) {
      return random.nextInt(20);
    }
    if (type == long.class || type == Long.class) {
      return random.nextLong(1L << 40);
    }
    if (type == double.class || type == Double.class) {
      return random.nextGaussian();
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2031, 1, 1).plusDays(random.nextInt(400));
    }
    if (type == OptionalLong.class) {
      return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(100));
    }
    if (type == OptionalDouble.class) {
      return random.nextBoolean()
          ? OptionalDouble.empty()
          : OptionalDouble.of(random.nextDouble() * 90);
    }
    if (type == ReportId.class) {
      return new ReportId("%016x".formatted(random.nextLong()));
    }
    if (type == EventId.class) {
      return new EventId("e-%010x".formatted(random.nextLong(1L << 40)));
    }
    if (type == Span.class) {
      int start = random.nextInt(1000);
      return new Span(
          (ReportId) plain(ReportId.class, Map.of()), start, start + 1 + random.nextInt(9));
    }
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    if (type.isSealed() && type.isInterface()) {
      Class<?>[] permitted = type.getPermittedSubclasses();
      return plain(permitted[random.nextInt(permitted.length)], Map.of());
    }
    return record(type, bindings);
  }

  private Object generic(Class<?> raw, Type[] arguments, Map<TypeVariable<?>, Type> bindings) {
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.empty() : Optional.of(make(arguments[0], bindings));
    }
    if (raw == SortedMap.class) {
      SortedMap<Object, Object> map = new TreeMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        map.put(make(arguments[0], bindings), make(arguments[1], bindings));
      }
      return map;
    }
    if (raw.isRecord()) {
      Map<TypeVariable<?>, Type> inner = new HashMap<>();
      for (int i = 0; i < arguments.length; i++) {
        Type argument = arguments[i];
        inner.put(
            raw.getTypeParameters()[i],
            argument instanceof TypeVariable<?> variable ? bindings.get(variable) : argument);
      }
      return plain(raw, inner);
    }
    List<Object> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(make(arguments[0], bindings));
    }
    if (raw == SortedSet.class) {
      return new TreeSet<>(items);
    }
    return raw == List.class ? items : new LinkedHashSet<>(items);
  }

  private Object record(Class<?> type, Map<TypeVariable<?>, Type> bindings) {
    RecordComponent[] components = type.getRecordComponents();
    for (int attempt = 0; attempt < 1000; attempt++) {
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = make(components[i].getGenericType(), bindings);
        types[i] = components[i].getType();
      }
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
      } catch (InvocationTargetException refused) {
        // Drawn again.
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("no valid " + type + " was drawn");
  }
}
