package io.monitoringstrategy.conventions.violations;

import org.jspecify.annotations.Nullable;

/** Takes null. */
public record NullableArgument(String name) {
  /** {@return whether the names are equal} */
  public boolean isNamed(@Nullable String other) {
    return name.equals(other);
  }
}
