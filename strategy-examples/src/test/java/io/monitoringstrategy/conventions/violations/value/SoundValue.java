package io.monitoringstrategy.conventions.violations.value;

import org.immutables.value.Value;

/** Has the shape. */
@Value.Immutable
public abstract sealed class SoundValue implements WithSoundValue permits ImmutableSoundValue {
  SoundValue() {}

  /** {@return the name} */
  public abstract String name();

  /** Builds a value. */
  public static final class Builder extends ImmutableSoundValue.Builder {
    Builder() {}
  }
}
