/** KPIs measured from logs, with their uncertainty. */
@org.jspecify.annotations.NullMarked
module io.monitoringstrategy.kpi {
  requires com.google.common;
  requires transitive io.monitoringstrategy.core;
  requires org.apache.commons.numbers.combinatorics;
  requires org.apache.commons.statistics.descriptive;
  requires org.apache.commons.statistics.distribution;
  requires org.apache.commons.statistics.inference;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.monitoringstrategy.kpi;
  exports io.monitoringstrategy.kpi.alert;
  exports io.monitoringstrategy.kpi.availability;
  exports io.monitoringstrategy.kpi.business;
  exports io.monitoringstrategy.kpi.hours;
  exports io.monitoringstrategy.kpi.incident;
  exports io.monitoringstrategy.kpi.scorecard;
  exports io.monitoringstrategy.kpi.slo;
  exports io.monitoringstrategy.kpi.statistics;
  exports io.monitoringstrategy.kpi.statistics.comparison;
  exports io.monitoringstrategy.kpi.statistics.control;
  exports io.monitoringstrategy.kpi.statistics.trend;

  opens io.monitoringstrategy.kpi.statistics to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.kpi.hours to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.kpi.incident to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.kpi.availability to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.kpi to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.kpi.business to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.kpi.scorecard to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.kpi.slo to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.kpi.alert to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.kpi.statistics.comparison to
      io.monitoringstrategy.core;
}
