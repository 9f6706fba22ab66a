/** Strategies and logs read from files, results written to them. */
@org.jspecify.annotations.NullMarked
module io.monitoringstrategy.formats {
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires transitive io.monitoringstrategy.checks;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports io.monitoringstrategy.format;
  exports io.monitoringstrategy.format.alerts;
  exports io.monitoringstrategy.format.baseline;
  exports io.monitoringstrategy.format.calendar;
  exports io.monitoringstrategy.format.decision;
  exports io.monitoringstrategy.format.incidents;
  exports io.monitoringstrategy.format.json;
  exports io.monitoringstrategy.format.junit;
  exports io.monitoringstrategy.format.markdown;
  exports io.monitoringstrategy.format.sarif;
  exports io.monitoringstrategy.format.raci;
  exports io.monitoringstrategy.format.measurements;
  exports io.monitoringstrategy.format.strategy;
}
