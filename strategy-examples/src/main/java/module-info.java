/** Runnable examples, and the sample they run on. */
@org.jspecify.annotations.NullMarked
module io.monitoringstrategy.examples {
  requires io.monitoringstrategy.cli;
  requires static org.jspecify;

  exports io.monitoringstrategy.examples;
  exports io.monitoringstrategy.examples.people;
  exports io.monitoringstrategy.examples.sample;
}
