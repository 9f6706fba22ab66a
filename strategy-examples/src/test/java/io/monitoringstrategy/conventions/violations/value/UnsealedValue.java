package io.monitoringstrategy.conventions.violations.value;

import org.immutables.value.Value;

/** Is not sealed. */
@Value.Immutable
public abstract class UnsealedValue implements WithUnsealedValue {
  UnsealedValue() {}

  /** {@return the name} */
  public abstract String name();

  /** Builds a value. */
  public static final class Builder extends ImmutableUnsealedValue.Builder {
    Builder() {}
  }
}
