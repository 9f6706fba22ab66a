package io.monitoringstrategy.conventions.violations;

import org.jspecify.annotations.Nullable;

/** Answers null. */
public final class NullableResult {
  private NullableResult() {}

  /** {@return null} */
  public static @Nullable String name() {
    return null;
  }
}
