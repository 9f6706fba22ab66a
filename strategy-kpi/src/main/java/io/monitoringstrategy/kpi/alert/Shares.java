package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.ProportionInterval;
import io.monitoringstrategy.value.Ratio;

/** Shares of counts, with Wilson's interval. */
final class Shares {
  private Shares() {}

  static Measurement<Ratio> of(long part, long whole, double level, String whenNone) {
    return whole == 0
        ? Measurement.undefined(whenNone)
        : Measurement.measured(Ratio.of(part, whole), whole, interval(part, whole, level));
  }

  private static ConfidenceInterval<Ratio> interval(long part, long whole, double level) {
    return ProportionInterval.wilson(part, whole, level).map(Ratio::of);
  }
}
