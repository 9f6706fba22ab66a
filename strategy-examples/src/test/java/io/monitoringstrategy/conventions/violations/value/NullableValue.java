package io.monitoringstrategy.conventions.violations.value;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** May have no name, and says null. */
@Value.Immutable
public abstract sealed class NullableValue implements WithNullableValue
    permits ImmutableNullableValue {
  NullableValue() {}

  /** {@return the name} */
  public abstract @Nullable String name();

  /** Builds a value. */
  public static final class Builder extends ImmutableNullableValue.Builder {
    Builder() {}
  }
}
