package io.monitoringstrategy.kpi.statistics.control;

import io.monitoringstrategy.value.Problems;
import java.util.Arrays;

/** What every chart asks of the numbers it is given. */
final class Values {
  private Values() {}

  static double[] finite(String chart, double... values) {
    Problems.of(chart)
        .rejectIf(
            Arrays.stream(values).anyMatch(value -> !Double.isFinite(value)),
            "every value must be a finite number")
        .throwIfAny();
    return values.clone();
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
