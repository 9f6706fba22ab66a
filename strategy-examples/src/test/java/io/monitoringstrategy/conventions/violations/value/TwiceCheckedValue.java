package io.monitoringstrategy.conventions.violations.value;

import org.immutables.value.Value;

/** Checks itself twice. */
@Value.Immutable
public abstract sealed class TwiceCheckedValue implements WithTwiceCheckedValue
    permits ImmutableTwiceCheckedValue {
  TwiceCheckedValue() {}

  /** {@return the name} */
  public abstract String name();

  @Value.Check
  void checkLength() {
    if (name().length() > 10) {
      throw new IllegalArgumentException("too long: " + name());
    }
  }

  @Value.Check
  void checkBlank() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("blank");
    }
  }

  /** Builds a value. */
  public static final class Builder extends ImmutableTwiceCheckedValue.Builder {
    Builder() {}
  }
}
