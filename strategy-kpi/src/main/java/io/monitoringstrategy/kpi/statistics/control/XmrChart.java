package io.monitoringstrategy.kpi.statistics.control;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import java.util.List;

/**
 * The chart of single values and their moving range, one value a period: mean +- 3 mR / 1.128.
 *
 * <p>The noise is judged by how far neighbours lie apart, so that a drift does not hide itself. Source:
 * NIST/SEMATECH e-Handbook 6.3.2.2; Wheeler, Understanding Variation.
 */
public final class XmrChart {
  private static final double D2 = 1.128;
  private static final double D4 = 3.267;

  private final double[] values;

  private XmrChart(double[] values) {
    this.values = values;
  }

  /** {@return the chart of these values, in the order of their periods} */
  public static XmrChart of(double... values) {
    return new XmrChart(Values.finite("XmR chart", values));
  }

  /** {@return the mean and the limits of the values; undefined for fewer than two} */
  public Measurement<ControlLimits> limits() {
    return meanMovingRange().map(range -> {
      double center = Values.mean(values);
      double width = 3 * range / D2;
      return new ControlLimits(center - width, center, center + width);
    });
  }

  /** {@return the mean distance of a value from the one before; undefined for fewer than two values} */
  public Measurement<Double> meanMovingRange() {
    if (values.length < 2) {
      return Measurement.undefined("fewer than two values have no moving range");
    }
    double sum = 0;
    for (int i = 1; i < values.length; i++) {
      sum += Math.abs(values[i] - values[i - 1]);
    }
    return Measurement.measured(
        sum / (values.length - 1),
        values.length,
        ConfidenceInterval.undefined("no interval is given for a moving range"));
  }

  /** {@return the upper limit of the moving range, 3.267 mR} */
  public Measurement<Double> upperMovingRange() {
    return meanMovingRange().map(range -> D4 * range);
  }

  /** {@return the indices of the values outside the limits} */
  public List<Integer> signals() {
    return limits().value().map(limits -> limits.signals(values)).orElse(List.of());
  }
}
