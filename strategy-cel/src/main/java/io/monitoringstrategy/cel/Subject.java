package io.monitoringstrategy.cel;

import dev.cel.common.values.NullValue;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.strategy.CheckedElement;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element as an expression sees it.
 *
 * @param path names it in a report
 * @param variables the strategy, and the element by the name of its kind
 */
record Subject(String path, Map<String, Object> variables) {
  private static final String STRATEGY = CheckedElement.STRATEGY.variable();

  /** {@return every element of the kind} */
  static List<Subject> of(MonitoringStrategy strategy, CheckedElement each) {
    Map<?, ?> values = (Map<?, ?>) celValue(StrategyFiles.values(strategy));
    if (each == CheckedElement.STRATEGY) {
      return List.of(new Subject(strategy.path(), Map.of(STRATEGY, values)));
    }
    List<Subject> subjects = new ArrayList<>();
    for (Object element : elements(values, each)) {
      String path = each.kind() + "/" + ((Map<?, ?>) element).get("id");
      subjects.add(new Subject(path, Map.of(STRATEGY, values, each.variable(), element)));
    }
    return subjects;
  }

  private static List<?> elements(Map<?, ?> strategy, CheckedElement each) {
    return switch (each) {
      case COMPONENTS, GOVERNANCE -> list(strategy, "architecture", each.label());
      case DECISIONS -> list(strategy, "tools", each.label());
      case TEAMS -> list(strategy, "organization", each.label());
      case DELIVERABLES ->
        list(strategy, "roadmap", "phases").stream()
            .flatMap(phase -> list((Map<?, ?>) phase, each.label()).stream())
            .toList();
      default -> list(strategy, each.label());
    };
  }

  private static List<?> list(Map<?, ?> map, String... keys) {
    Object value = map;
    for (String key : keys) {
      value = value instanceof Map<?, ?> inner ? inner.get(key) : List.of();
    }
    return value instanceof List<?> list ? list : List.of();
  }

  /** What is absent is null in the language. */
  private static Object celValue(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, inner) -> copy.put(key, celValue(inner)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Subject::celValue).toList();
    }
    return value instanceof Optional<?> ? NullValue.NULL_VALUE : value;
  }
}
