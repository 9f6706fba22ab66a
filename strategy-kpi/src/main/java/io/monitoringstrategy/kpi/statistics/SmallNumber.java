package io.monitoringstrategy.kpi.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes a probability so that people can read it. */
final class SmallNumber {
  private static final double SMALLEST = 0.0001;

  private SmallNumber() {}

  /** {@return three significant digits, or {@code below 0.0001}} */
  static String text(double value) {
    return value > 0 && value < SMALLEST
        ? "below 0.0001"
        : new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros().toPlainString();
  }
}
