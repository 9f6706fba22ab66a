package io.monitoringstrategy.strategy.diff;

import java.math.BigDecimal;
import java.util.Optional;

/** How to tell whether an attribute got stronger. */
enum Sense {
  /** To have it is stronger than not to; another value is neutral. */
  PRESENCE,
  /** More is stronger. */
  MORE,
  /** Less is stronger. */
  LESS,
  /** It says nothing about strength. */
  NONE;

  Effect effect(Optional<String> before, Optional<String> after) {
    if (this == NONE || before.equals(after)) {
      return Effect.NEUTRAL;
    }
    if (before.isEmpty() || after.isEmpty()) {
      return after.isPresent() ? Effect.STRONGER : Effect.WEAKER;
    }
    if (this == PRESENCE) {
      return Effect.NEUTRAL;
    }
    int rise = new BigDecimal(after.get()).compareTo(new BigDecimal(before.get()));
    int gain = this == MORE ? rise : -rise;
    return gain > 0 ? Effect.STRONGER : gain < 0 ? Effect.WEAKER : Effect.NEUTRAL;
  }
}
