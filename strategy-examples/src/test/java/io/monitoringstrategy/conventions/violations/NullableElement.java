package io.monitoringstrategy.conventions.violations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers a list that may hold null. */
public final class NullableElement {
  private NullableElement() {}

  /** {@return no names} */
  public static List<? extends @Nullable String> names() {
    return List.of();
  }
}
