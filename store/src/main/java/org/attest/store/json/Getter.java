package org.attest.store.json;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes a component out of a record. Calls the accessor as compiled code would, which reflection
/// does not, once it is needed: whoever only reads records pays nothing for it.
final class Getter {
  private final Method accessor;

  private volatile @Nullable Function<Object, Object> compiled;

  Getter(Method accessor) {
    this.accessor = accessor;
  }

  Object get(Object value) {
    Function<Object, Object> known = compiled;
    if (known == null) {
      known = compile();
      compiled = known;
    }
    return known.apply(value);
  }

  @SuppressWarnings("unchecked") // it takes a record of the accessor's type
  private Function<Object, Object> compile() {
    try {
      // Records of other packages need not be public.
      MethodHandles.Lookup inside =
          MethodHandles.privateLookupIn(accessor.getDeclaringClass(), MethodHandles.lookup());
      MethodHandle handle = inside.unreflect(accessor);
      MethodType boxed =
          MethodType.methodType(
              MethodType.methodType(accessor.getReturnType()).wrap().returnType(),
              accessor.getDeclaringClass());
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  inside,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  boxed)
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("a record can be taken apart", e);
    }
  }
}
