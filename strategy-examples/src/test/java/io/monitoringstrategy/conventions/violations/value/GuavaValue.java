package io.monitoringstrategy.conventions.violations.value;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** Shows a type of Guava. */
@Value.Immutable
public abstract sealed class GuavaValue implements WithGuavaValue permits ImmutableGuavaValue {
  GuavaValue() {}

  /** {@return the names} */
  public abstract ImmutableList<String> names();

  /** Builds a value. */
  public static final class Builder extends ImmutableGuavaValue.Builder {
    Builder() {}
  }
}
