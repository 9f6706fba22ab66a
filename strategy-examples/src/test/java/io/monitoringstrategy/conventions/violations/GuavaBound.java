package io.monitoringstrategy.conventions.violations;

import com.google.common.collect.Multimap;

/** Bounds a type parameter by a type of Guava. */
public final class GuavaBound {
  private GuavaBound() {}

  /** {@return the size} */
  public static <M extends Multimap<String, String>> int size(M names) {
    return names.size();
  }
}
