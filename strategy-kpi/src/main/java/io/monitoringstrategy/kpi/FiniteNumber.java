package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Problems;

/** Keeps what is no number, or beyond the largest, out of every result. */
final class FiniteNumber {
  static final String BEYOND = "the result is beyond the range of numbers";

  private FiniteNumber() {}

  /** Whether it can be written down; only a double may not be. */
  static boolean is(Object value) {
    return !(value instanceof Double number) || Double.isFinite(number);
  }

  static void require(String subject, Object value) {
    Problems.of(subject)
        .rejectIf(!is(value), "must be a finite number (was " + value + ")")
        .throwIfAny();
  }

  /** Refuses an interval whose ends have an order and are the wrong way round. */
  @SuppressWarnings("unchecked")
  static void requireOrder(Object low, Object high) {
    Problems.of("interval")
        .rejectIf(
            low instanceof Comparable<?> lower
                && low.getClass() == high.getClass()
                && ((Comparable<Object>) lower).compareTo(high) > 0,
            "the lower end must not be above the upper one (were " + low + " and " + high + ")")
        .throwIfAny();
  }
}
