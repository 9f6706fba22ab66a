package io.monitoringstrategy.conventions.violations;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Answers in a type of Guava, inside an Optional. */
public final class GuavaResult {
  private GuavaResult() {}

  /** {@return nothing} */
  public static Optional<ImmutableList<String>> names() {
    return Optional.empty();
  }
}
