package io.monitoringstrategy.conventions.violations;

import com.google.common.collect.ImmutableSet;

/** Hidden itself, but its public method is not. */
class HiddenParent {
  /** {@return no names} */
  public ImmutableSet<String> names() {
    return ImmutableSet.of();
  }
}
