package io.monitoringstrategy.conventions.violations.value;

import org.immutables.value.Value;

/** Is read as a bean. */
@Value.Immutable
public abstract sealed class PrefixedValue implements WithPrefixedValue
    permits ImmutablePrefixedValue {
  PrefixedValue() {}

  /** {@return the name} */
  public abstract String getName();

  /** Builds a value. */
  public static final class Builder extends ImmutablePrefixedValue.Builder {
    Builder() {}
  }
}
