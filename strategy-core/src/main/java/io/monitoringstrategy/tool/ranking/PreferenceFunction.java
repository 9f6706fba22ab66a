package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;

/**
 * How far a better score is preferred, from 0 to 1: not at all up to the indifference, wholly from the
 * preference on, linear between.
 *
 * @param indifference the difference that does not matter, 0 or more
 * @param preference the difference from which on the better one is preferred wholly
 */
public record PreferenceFunction(double indifference, double preference) {
  private static final PreferenceFunction USUAL = new PreferenceFunction(0, 0);

  /**
   * Checks the order.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless {@code 0 <= indifference <=
   *     preference}
   */
  public PreferenceFunction {
    Problems.of("preference function")
        .rejectIf(
            !(indifference >= 0 && preference >= indifference && Double.isFinite(preference)),
            "must have 0 <= indifference <= preference (were " + indifference + " and " + preference
                + ")")
        .throwIfAny();
  }

  /** {@return any difference is a whole preference} */
  public static PreferenceFunction usual() {
    return USUAL;
  }

  /** {@return the preference grows from no difference to this one} */
  public static PreferenceFunction vShape(double preference) {
    return new PreferenceFunction(0, preference);
  }

  /** {@return the preference grows from the one difference to the other} */
  public static PreferenceFunction linear(double indifference, double preference) {
    return new PreferenceFunction(indifference, preference);
  }

  /** {@return the preference for a score that is better by this much} */
  double of(double difference) {
    if (difference <= indifference) {
      return 0;
    }
    return difference >= preference ? 1 : (difference - indifference) / (preference - indifference);
  }
}
