package io.monitoringstrategy.kpi.finite;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.TestResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Looks for numbers that are none in an answer and in what it is made of. */
final class FiniteNumbers {
  /** At lower levels the interval of a biased estimate may lie beside it. */
  private static final double LEAST_LEVEL = 0.8;

  private FiniteNumbers() {}

  static void assertIn(Object answer, String where) {
    if (answer instanceof Double number) {
      assertThat(number).as(where).isFinite();
    } else if (answer instanceof OptionalDouble number) {
      number.ifPresent(present -> assertIn(present, where));
    } else if (answer instanceof Optional<?> optional) {
      optional.ifPresent(present -> assertIn(present, where));
    } else if (answer instanceof double[] numbers) {
      assertThat(numbers).as(where).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    } else if (answer instanceof Collection<?> collection) {
      collection.forEach(each -> assertIn(each, where));
    } else if (answer instanceof Map<?, ?> map) {
      map.values().forEach(each -> assertIn(each, where));
    } else if (answer instanceof Record made) {
      components(made, where);
    }
    if (answer instanceof Measurement.Measured<?> measured
        && measured.interval() instanceof ConfidenceInterval.TwoSided<?> both
        && both.level() >= LEAST_LEVEL) {
      assertOrder(both.low(), measured.number(), where + ": " + measured);
      assertOrder(measured.number(), both.high(), where + ": " + measured);
    }
    if (answer instanceof ConfidenceInterval.TwoSided<?> both) {
      assertOrder(both.low(), both.high(), where + ": " + both);
    }
    if (answer instanceof TestResult result) {
      result.p().ifPresent(p -> assertThat(p).as("p of %s", where).isBetween(0.0, 1.0));
    }
  }

  private static void components(Record made, String where) {
    if (!made.getClass().getName().startsWith("io.monitoringstrategy.kpi")) {
      return;
    }
    for (RecordComponent component : made.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object value = component.getAccessor().invoke(made);
        assertIn(value, where + " " + component.getName());
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new LinkageError(where, e);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void assertOrder(Object low, Object high, String where) {
    if (low instanceof Comparable<?> lower) {
      assertThat(((Comparable<Object>) lower).compareTo(high)).as(where).isLessThanOrEqualTo(0);
    }
  }
}
