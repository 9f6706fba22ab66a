package io.monitoringstrategy.advice;

import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.Problems;

/**
 * A fact that advice depends on, with the scale on which it counts.
 *
 * <p>{@code new Input("teams", LocalizedText.of("Teams"), 1, 20)}: one team counts 0, twenty and more
 * count 1, and in between it grows evenly.
 *
 * @param id how files name it
 * @param title how people call it
 * @param none the value that counts nothing
 * @param full the value that counts fully, above {@code none}
 */
public record Input(String id, LocalizedText title, double none, double full) {
  /**
   * Checks the scale.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless it is finite and rises
   */
  public Input {
    Problems.of("input " + id)
        .rejectIf(
            !Double.isFinite(none) || !Double.isFinite(full) || !(none < full),
            "the scale must rise from none to full (was " + none + " to " + full + ")")
        .throwIfAny();
  }

  /** {@return how much a value counts, from 0 to 1} */
  public double level(double value) {
    return Math.max(0, Math.min(1, (value - none) / (full - none)));
  }

  /** {@return the value that counts so much} */
  public double valueAt(double level) {
    return none + level * (full - none);
  }
}
