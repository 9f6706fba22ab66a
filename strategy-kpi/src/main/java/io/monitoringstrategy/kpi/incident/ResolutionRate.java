package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;

/**
 * Two numbers that share one name, told apart.
 *
 * @param opened incidents opened in the window
 * @param ofThoseResolved how many of them have been resolved, whenever that was
 * @param resolvedInWindow incidents resolved in the window, whenever they were opened
 */
public record ResolutionRate(long opened, long ofThoseResolved, long resolvedInWindow) {
  private static final String NOTHING_OPENED = "no incident was opened";

  /**
   * Checks the counts.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative, or more of the
   *     opened ones are resolved than were opened
   */
  public ResolutionRate {
    Problems.of("resolution rate")
        .rejectIf(
            opened < 0 || ofThoseResolved < 0 || resolvedInWindow < 0,
            "counts must not be negative")
        .rejectIf(
            ofThoseResolved > opened,
            ofThoseResolved + " of " + opened + " opened incidents cannot be resolved")
        .throwIfAny();
  }

  /**
   * {@return the share of the opened ones that is resolved, never above 1, with its Wilson interval}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Ratio> cohort(double level) {
    return new Share(ofThoseResolved, opened, NOTHING_OPENED).measure(level);
  }

  /** {@return resolved over opened in the same window; above 1 while a backlog shrinks} */
  public Measurement<Double> throughput() {
    return opened == 0
        ? Measurement.undefined(NOTHING_OPENED)
        : Measurement.measured(
            (double) resolvedInWindow / opened,
            opened,
            ConfidenceInterval.undefined("a count, not a sample"));
  }
}
