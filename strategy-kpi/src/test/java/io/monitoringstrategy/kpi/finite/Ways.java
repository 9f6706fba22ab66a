package io.monitoringstrategy.kpi.finite;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which public calls give a value of a type, or change one. */
final class Ways {
  private static final Map<Class<?>, List<Executable>> PRODUCERS = new HashMap<>();
  private static final Map<Class<?>, List<Executable>> VARIATIONS = new HashMap<>();

  private Ways() {}

  /** The calls that give a value of the type and need none. */
  static List<Executable> to(Class<?> type) {
    return PRODUCERS.computeIfAbsent(
        type,
        wanted -> PublicApi.all().stream()
            .filter(call -> wanted.isAssignableFrom(PublicApi.result(call)))
            .filter(call ->
                PublicApi.isStatic(call) || !call.getDeclaringClass().isAssignableFrom(wanted))
            .toList());
  }

  /** The methods that give the same value with one thing changed. */
  static List<Executable> toVary(Class<?> type) {
    return VARIATIONS.computeIfAbsent(
        type,
        wanted -> PublicApi.all().stream()
            .filter(call -> PublicApi.result(call) == wanted)
            .filter(call ->
                !PublicApi.isStatic(call) && call.getDeclaringClass().isAssignableFrom(wanted))
            .toList());
  }

  /** The methods that change an object of the type. */
  static List<Method> toChange(Class<?> type) {
    List<Method> changes = new ArrayList<>();
    for (Executable call : PublicApi.all()) {
      if (call instanceof Method method
          && !PublicApi.isStatic(method)
          && method.getDeclaringClass().isAssignableFrom(type)
          && (method.getReturnType() == void.class
              || (type.getName().endsWith("Builder")
                  && method.getReturnType().isAssignableFrom(type)))) {
        changes.add(method);
      }
    }
    return changes;
  }
}
