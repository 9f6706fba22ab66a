package io.monitoringstrategy.conventions.violations.value;

import org.immutables.value.Value;

/** Lets anybody construct its Builder. */
@Value.Immutable
public abstract sealed class OpenBuilderValue implements WithOpenBuilderValue
    permits ImmutableOpenBuilderValue {
  OpenBuilderValue() {}

  /** {@return the name} */
  public abstract String name();

  /** Builds a value. */
  public static final class Builder extends ImmutableOpenBuilderValue.Builder {
    /** Begins. */
    public Builder() {}
  }
}
