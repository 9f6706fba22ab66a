/** Runnable examples, and the sample they run on. */
@org.jspecify.annotations.NullMarked
module io.monitoringstrategy.examples {
  requires static org.jspecify;

  exports io.monitoringstrategy.examples.sample;
}
