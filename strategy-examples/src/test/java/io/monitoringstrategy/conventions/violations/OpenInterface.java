package io.monitoringstrategy.conventions.violations;

/** Can be implemented by anybody, and says not that it is meant for lambdas. */
public interface OpenInterface {
  /** {@return the name} */
  String name();
}
