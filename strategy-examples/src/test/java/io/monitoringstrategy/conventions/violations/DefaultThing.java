package io.monitoringstrategy.conventions.violations;

/** Named as the twin of something. */
public final class DefaultThing {
  private DefaultThing() {}
}
