package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.value.Labels;
import java.math.BigDecimal;
import java.util.Locale;

/** Whether a measured KPI reaches its target, as far as its interval lets anybody say. */
public enum TargetStatus {
  /** All of the interval reaches it. */
  MET,
  /** None of the interval reaches it. */
  MISSED,
  /** The interval holds the target: so few data cannot tell. */
  NOT_DISTINGUISHABLE,
  /** There is no number. */
  UNDEFINED,
  /** There is no target. */
  NO_TARGET;

  /**
   * {@return the status of a number}
   *
   * <p>A number without an interval is taken at its word. One that is undefined but has a lower bound, such
   * as the time between failures where there was none, meets a target that the bound meets.
   *
   * @param measured the number, in the unit of the target
   */
  public static TargetStatus of(Measurement<BigDecimal> measured, Target target) {
    ConfidenceInterval<BigDecimal> interval = measured.interval();
    if (interval instanceof ConfidenceInterval.LowerBound<BigDecimal> bound) {
      return atLeast(bound.low(), measured, target);
    }
    if (measured.value().isEmpty()) {
      return UNDEFINED;
    }
    if (interval instanceof ConfidenceInterval.UpperBound<BigDecimal> bound) {
      return target.isMetBy(bound.high()) == target.isAtLeast()
          ? NOT_DISTINGUISHABLE
          : target.isAtLeast() ? MISSED : MET;
    }
    BigDecimal value = measured.orElseThrow();
    if (interval instanceof ConfidenceInterval.TwoSided<BigDecimal> both) {
      boolean low = target.isMetBy(both.low());
      boolean high = target.isMetBy(both.high());
      return low != high ? NOT_DISTINGUISHABLE : low ? MET : MISSED;
    }
    return target.isMetBy(value) ? MET : MISSED;
  }

  /** {@return the word that files write, such as {@code not-distinguishable}} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the status that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static TargetStatus parse(String text) {
    return Labels.parse("target status", text, values());
  }

  private static TargetStatus atLeast(
      BigDecimal low, Measurement<BigDecimal> measured, Target target) {
    if (target.isMetBy(low) == target.isAtLeast()) {
      return target.isAtLeast() ? MET : MISSED;
    }
    return measured.value().isEmpty() ? UNDEFINED : NOT_DISTINGUISHABLE;
  }
}
