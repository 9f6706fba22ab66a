package io.monitoringstrategy.kpi.finite;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.InvalidValueException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;

/** Calls anything public of the module with hostile values, which it builds as a user would: by what is public. */
final class HostileCalls {
  private static final int DEEPEST = 6;
  private static final int ATTEMPTS = 6;
  private static final int LONGEST = 9;
  private static final Map<Class<?>, Class<?>> PRIMITIVES =
      Map.of(Double.class, double.class, Long.class, long.class, Integer.class, int.class);

  private final Random random;

  HostileCalls(long seed) {
    this.random = new Random(seed);
  }

  /** What the call answers, or nothing if it or what it needs was refused. */
  Optional<Object> answer(Executable call) {
    try {
      return Optional.ofNullable(invoke(call, 0));
    } catch (Refused refused) {
      return Optional.empty();
    }
  }

  private Object invoke(Executable call, int depth) throws Refused {
    Object receiver =
        PublicApi.isStatic(call) ? call : changed(one(call.getDeclaringClass(), depth + 1), depth);
    return invoke(call, receiver, depth);
  }

  private Object invoke(Executable call, Object receiver, int depth) throws Refused {
    Parameter[] parameters = call.getParameters();
    Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      arguments[i] = parameters[i].getName().equals("level")
          ? HostileValues.level(random)
          : value(parameters[i].getParameterizedType(), depth + 1);
    }
    try {
      call.setAccessible(true);
      return call instanceof Method method
          ? method.invoke(receiver, arguments)
          : ((Constructor<?>) call).newInstance(arguments);
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getTargetException();
      if (thrown instanceof InvalidValueException || isIncomplete(call, thrown)) {
        throw new Refused();
      }
      throw new AssertionError(
          call.toGenericString() + " of " + receiver + " with " + List.of(shown(arguments)), e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(call.toGenericString(), e);
    }
  }

  private static Object[] shown(Object[] arguments) {
    Object[] shown = new Object[arguments.length];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = arguments[i] instanceof double[] numbers
          ? Arrays.toString(numbers)
          : String.valueOf(arguments[i]);
    }
    return shown;
  }

  /** Whether a builder misses what has to be given, or has it twice. */
  private static boolean isIncomplete(Executable call, Throwable thrown) {
    return thrown instanceof IllegalStateException
        && call.getDeclaringClass().getName().endsWith("Builder");
  }

  /** The same object, after some of what can be done to it was done. */
  private Object changed(Object receiver, int depth) throws Refused {
    List<Method> changes = Ways.toChange(receiver.getClass());
    for (int i = changes.isEmpty() ? 0 : random.nextInt(2 * changes.size()); i > 0; i--) {
      try {
        invoke(changes.get(random.nextInt(changes.size())), receiver, depth + 1);
      } catch (Refused refused) {
        // it stays as it is
      }
    }
    return receiver;
  }

  private Object value(Type type, int depth) throws Refused {
    if (type instanceof WildcardType wildcard) {
      return value(wildcard.getUpperBounds()[0], depth);
    }
    if (type instanceof TypeVariable<?>) {
      return value(double.class, depth);
    }
    if (type instanceof GenericArrayType array) {
      return array(raw(array.getGenericComponentType()), array.getGenericComponentType(), depth);
    }
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      Class<?> raw = raw(type);
      if (raw == Optional.class) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value(arguments[0], depth));
      }
      if (raw == Map.class) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = length(); i > 0; i--) {
          map.put(value(arguments[0], depth), value(arguments[1], depth));
        }
        return map;
      }
      if (raw == Set.class) {
        return new LinkedHashSet<>(list(arguments[0], depth));
      }
      if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
        return list(arguments[0], depth);
      }
      if (raw == Measurement.class) {
        return measurement(arguments[0], depth);
      }
      return one(raw, depth);
    }
    Class<?> plain = (Class<?>) type;
    return plain.isArray()
        ? array(plain.getComponentType(), plain.getComponentType(), depth)
        : one(plain, depth);
  }

  private Measurement<Object> measurement(Type type, int depth) throws Refused {
    return random.nextInt(4) == 0
        ? Measurement.undefined("nobody looked")
        : Measurement.measured(value(type, depth), 3, ConfidenceInterval.undefined("nobody asked"));
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }

  private int length() {
    return random.nextInt(3) == 0 ? random.nextInt(2) : random.nextInt(LONGEST);
  }

  private List<Object> list(Type element, int depth) throws Refused {
    int length = length();
    if (length > 0 && random.nextInt(4) == 0) {
      return Collections.nCopies(length, value(element, depth));
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      list.add(value(element, depth));
    }
    return list;
  }

  private Object array(Class<?> component, Type element, int depth) throws Refused {
    List<Object> list = list(element, depth);
    Object array = Array.newInstance(component, list.size());
    for (int i = 0; i < list.size(); i++) {
      Array.set(array, i, list.get(i));
    }
    return array;
  }

  private Object one(Class<?> type, int depth) throws Refused {
    if (type == OptionalLong.class) {
      return random.nextBoolean()
          ? OptionalLong.empty()
          : OptionalLong.of((Long) one(long.class, depth));
    }
    if (type == OptionalInt.class || type == OptionalDouble.class) {
      return type == OptionalInt.class ? OptionalInt.empty() : OptionalDouble.empty();
    }
    Class<?> plain = PRIMITIVES.getOrDefault(type, type);
    Optional<Object> pooled = HostileValues.of(plain, random);
    if (pooled.isPresent()) {
      return pooled.get();
    }
    List<Executable> producers = Ways.to(type);
    if (depth > DEEPEST || producers.isEmpty()) {
      throw new Refused();
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        Object made = invoke(producers.get(random.nextInt(producers.size())), depth);
        if (made != null) {
          return varied(type, made, depth);
        }
      } catch (Refused refused) {
        // another producer or other values may be taken
      }
    }
    throw new Refused();
  }

  private Object varied(Class<?> type, Object made, int depth) {
    List<Executable> variations = Ways.toVary(type);
    Object varied = made;
    for (int i = variations.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
      try {
        varied = invoke(variations.get(random.nextInt(variations.size())), varied, depth + 1);
      } catch (Refused refused) {
        // it stays as it is
      }
    }
    return varied;
  }

  /** The module refused a value, as it may. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
