package io.monitoringstrategy.conventions.violations.value;

import org.immutables.value.Value;

/** Has no withers. */
@Value.Immutable
public abstract sealed class UncopiableValue permits ImmutableUncopiableValue {
  UncopiableValue() {}

  /** {@return the name} */
  public abstract String name();

  /** Builds a value. */
  public static final class Builder extends ImmutableUncopiableValue.Builder {
    Builder() {}
  }
}
