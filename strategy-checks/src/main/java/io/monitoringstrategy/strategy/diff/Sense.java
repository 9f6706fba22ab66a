package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.strategy.diff.Described.Attribute;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** How to tell whether an attribute got stronger. */
enum Sense {
  /** To have it is stronger than not to; another value is neutral. */
  PRESENCE,
  /** To have it is weaker than not to; another value is neutral. */
  ABSENCE,
  /** More is stronger. */
  MORE,
  /** Less is stronger. */
  LESS,
  /** Each part is a strength: to lose one is weaker, whatever came for it. */
  PARTS,
  /** To say whom it is exposed to is stronger than not to; each further one is weaker. */
  EXPOSURE,
  /** It says nothing about strength. */
  NONE;

  Effect effect(Attribute before, Attribute after) {
    int come = count(after.value()) - count(before.value());
    return switch (this) {
      case NONE -> Effect.NEUTRAL;
      case PRESENCE -> Effect.of(come);
      case ABSENCE -> Effect.of(-come);
      case PARTS ->
        after.parts().containsAll(before.parts())
            ? Effect.of(after.parts().size() - before.parts().size())
            : Effect.WEAKER;
      case EXPOSURE -> Effect.of(come == 0 ? exposure(before.parts(), after.parts()) : come);
      case MORE -> Effect.of(come == 0 ? rise(before, after) : come);
      case LESS -> Effect.of(come == 0 ? -rise(before, after) : come);
    };
  }

  private static int exposure(Set<String> before, Set<String> after) {
    return before.containsAll(after) ? before.size() - after.size() : -1;
  }

  private static int count(Optional<String> value) {
    return value.isPresent() ? 1 : 0;
  }

  private static int rise(Attribute before, Attribute after) {
    return after.size().orElse(BigDecimal.ZERO).compareTo(before.size().orElse(BigDecimal.ZERO));
  }
}
