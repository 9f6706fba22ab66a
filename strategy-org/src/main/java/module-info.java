/** Teams, roles and who is responsible for what. */
@org.jspecify.annotations.NullMarked
module io.monitoringstrategy.org {
  requires com.google.common;
  requires transitive io.monitoringstrategy.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires lib.recur;
  requires rfc5545.datetime;
  requires org.jgrapht.core;

  exports io.monitoringstrategy.org;
  exports io.monitoringstrategy.org.oncall;
  exports io.monitoringstrategy.org.operations;
  exports io.monitoringstrategy.org.raci;
  exports io.monitoringstrategy.org.skills;

  // their names in several languages, which core reads
  opens io.monitoringstrategy.org to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.org.operations to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.org.raci to
      io.monitoringstrategy.core;
  opens io.monitoringstrategy.org.skills to
      io.monitoringstrategy.core;
}
