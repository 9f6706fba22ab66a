/** The whole strategy as one value, and the rules it is checked against. */
@org.jspecify.annotations.NullMarked
module io.monitoringstrategy.checks {
  requires com.google.common;
  requires transitive io.monitoringstrategy.core;
  requires transitive io.monitoringstrategy.kpi;
  requires transitive io.monitoringstrategy.org;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.monitoringstrategy.strategy;
  exports io.monitoringstrategy.strategy.checks;
  exports io.monitoringstrategy.strategy.diff;
  exports io.monitoringstrategy.strategy.trace;

  uses io.monitoringstrategy.strategy.checks.CheckLanguage;

  opens io.monitoringstrategy.strategy to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.strategy.diff to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.strategy.trace to
      io.monitoringstrategy.core;
}
