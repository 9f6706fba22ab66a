package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What a change does to a strategy. */
public enum Effect {
  /** Less is promised, watched or owned. */
  WEAKER,
  /** More is promised, watched or owned. */
  STRONGER,
  /** Neither. */
  NEUTRAL;

  /** {@return what a gain of this size does; a loss is below zero} */
  static Effect of(int gain) {
    return gain > 0 ? STRONGER : gain < 0 ? WEAKER : NEUTRAL;
  }

  /** {@return what the same change the other way round does} */
  Effect opposite() {
    return switch (this) {
      case WEAKER -> STRONGER;
      case STRONGER -> WEAKER;
      case NEUTRAL -> NEUTRAL;
    };
  }

  /** {@return the word that reports write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
