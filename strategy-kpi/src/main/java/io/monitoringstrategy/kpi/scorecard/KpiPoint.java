package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.value.TimeWindow;

/**
 * One reading of a KPI and the time it is about.
 *
 * @param period the time
 * @param reading what was read
 */
public record KpiPoint(TimeWindow period, KpiReading reading) {

  /** {@return whether it is about a time that an earlier one is about as well} */
  public boolean overlaps(KpiPoint before) {
    return period.start().isBefore(before.period().end()) || period.equals(before.period());
  }
}
