package io.monitoringstrategy.kpi.statistics.control;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import java.util.Arrays;
import java.util.List;

/**
 * The c-chart, of counts in equally long periods: c +- 3 sqrt(c), never below 0.
 *
 * <p>For incidents or pages a week, if they come independently. Source: NIST/SEMATECH e-Handbook
 * 6.3.3.1.
 */
public final class CountChart {
  private final double[] counts;

  private CountChart(double[] counts) {
    this.counts = counts;
  }

  /**
   * {@return the chart of these counts}
   *
   * @param counts one a period, in their order, none negative
   */
  public static CountChart of(long... counts) {
    Problems.of("c-chart")
        .rejectIf(Arrays.stream(counts).anyMatch(count -> count < 0), "counts must not be negative")
        .throwIfAny();
    return new CountChart(Arrays.stream(counts).asDoubleStream().toArray());
  }

  /** {@return the mean count and the limits; undefined for fewer than two counts} */
  public Measurement<ControlLimits> limits() {
    if (counts.length < 2) {
      return Measurement.undefined("fewer than two counts cannot be compared");
    }
    double center = Values.mean(counts);
    double width = 3 * Math.sqrt(center);
    return Measurement.measured(
        new ControlLimits(Math.max(0, center - width), center, center + width),
        counts.length,
        ConfidenceInterval.undefined("limits have no interval"));
  }

  /** {@return the indices of the counts outside the limits} */
  public List<Integer> signals() {
    return limits().value().map(limits -> limits.signals(counts)).orElse(List.of());
  }
}
