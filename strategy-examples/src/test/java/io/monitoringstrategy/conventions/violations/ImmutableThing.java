package io.monitoringstrategy.conventions.violations;

/** Shows a name that is kept for generated classes. */
public final class ImmutableThing {
  private ImmutableThing() {}
}
