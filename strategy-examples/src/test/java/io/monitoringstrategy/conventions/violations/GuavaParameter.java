package io.monitoringstrategy.conventions.violations;

import com.google.common.collect.ImmutableList;

/** Asks for a type of Guava. */
public final class GuavaParameter {
  private GuavaParameter() {}

  /** {@return how many names there are} */
  public static int size(ImmutableList<String> names) {
    return names.size();
  }
}
