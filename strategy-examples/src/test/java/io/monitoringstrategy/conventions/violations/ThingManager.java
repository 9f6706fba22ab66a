package io.monitoringstrategy.conventions.violations;

/** Named by what it is not. */
public final class ThingManager {
  private ThingManager() {}
}
