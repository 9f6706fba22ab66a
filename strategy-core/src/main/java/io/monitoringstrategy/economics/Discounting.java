package io.monitoringstrategy.economics;

import io.monitoringstrategy.value.Problems;
import java.math.BigDecimal;

/** Turns a rate into what one unit of money becomes in one period. */
final class Discounting {
  private Discounting() {}

  static BigDecimal factor(double rate) {
    Problems.of("rate")
        .rejectIf(
            !(rate > -1 && Double.isFinite(rate)),
            "must be a decimal above -1, such as 0.08 for 8 % (was " + rate + ")")
        .throwIfAny();
    return BigDecimal.ONE.add(BigDecimal.valueOf(rate));
  }
}
