/** Teams, roles and who is responsible for what. */
@org.jspecify.annotations.NullMarked
module io.monitoringstrategy.org {
  requires com.google.common;
  requires transitive io.monitoringstrategy.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.monitoringstrategy.org;
  exports io.monitoringstrategy.org.raci;
}
