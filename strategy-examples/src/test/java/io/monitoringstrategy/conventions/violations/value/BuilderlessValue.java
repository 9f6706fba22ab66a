package io.monitoringstrategy.conventions.violations.value;

import org.immutables.value.Value;

/** Has no Builder of its own. */
@Value.Immutable
public abstract sealed class BuilderlessValue implements WithBuilderlessValue
    permits ImmutableBuilderlessValue {
  BuilderlessValue() {}

  /** {@return the name} */
  public abstract String name();
}
