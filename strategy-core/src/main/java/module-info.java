/** What a monitoring strategy is made of, and the engine that checks it. */
@org.jspecify.annotations.NullMarked
module io.monitoringstrategy.core {
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires org.jgrapht.core;
  requires org.jgrapht.guava;
  requires transitive org.joda.money;

  exports io.monitoringstrategy.advice;
  exports io.monitoringstrategy.architecture;
  exports io.monitoringstrategy.architecture.governance;
  exports io.monitoringstrategy.architecture.routing;
  exports io.monitoringstrategy.architecture.topology;
  exports io.monitoringstrategy.check;
  exports io.monitoringstrategy.economics;
  exports io.monitoringstrategy.framework;
  exports io.monitoringstrategy.maturity;
  exports io.monitoringstrategy.tool;
  exports io.monitoringstrategy.tool.ranking;
  exports io.monitoringstrategy.tool.selection;
  exports io.monitoringstrategy.roadmap;
  exports io.monitoringstrategy.value;
}
