package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.value.TimeWindow;

/**
 * One reading of a KPI and the time it is about.
 *
 * @param period the time
 * @param reading what was read
 */
public record KpiPoint(TimeWindow period, KpiReading reading) {}
