package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/**
 * Calls when the budget burns too fast over a long window, and still does over a short one.
 *
 * <pre>{@code
 * BurnRateAlert page = BurnRateAlert.of(
 *     AlertUrgency.PAGE, Ratio.parse("2 %"), Duration.ofHours(1), Duration.ofMinutes(5), Duration.ofDays(30));
 * page.factor();                                        // 14.4
 * page.detection(Objective.parse("99.9 %"), Ratio.ONE); // PT51.84S after everything fails
 * }</pre>
 *
 * <p>Source: Google SRE workbook, chapter 5, multiwindow, multi-burn-rate alerts.
 *
 * @param urgency who is called
 * @param factor the burn rate above which it fires, above 0
 * @param longWindow over which it has to burn so fast
 * @param shortWindow over which it still has to, no longer than the long one
 */
public record BurnRateAlert(
    AlertUrgency urgency, double factor, Duration longWindow, Duration shortWindow) {
  private static final double NANOS_A_SECOND = 1e9;
  private static final int NANO_DIGITS = 9;

  /**
   * Checks the ranges.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with every value out of its range
   */
  public BurnRateAlert {
    Problems.of("burn-rate alert")
        .rejectIf(
            !(factor > 0) || Double.isInfinite(factor),
            "the factor must be above 0 (was " + factor + ")")
        .rejectIf(
            shortWindow.isZero() || shortWindow.isNegative(),
            "the short window must be above 0 (was " + shortWindow + ")")
        .rejectIf(
            shortWindow.compareTo(longWindow) > 0,
            "the short window must not be longer than the long one (" + shortWindow + " and "
                + longWindow + ")")
        .throwIfAny();
  }

  /**
   * {@return the alert on this share of a period's budget being spent within the long window; its factor
   * is {@code share x period / long window}}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with every value out of its range
   */
  public static BurnRateAlert of(
      AlertUrgency urgency,
      Ratio budgetShare,
      Duration longWindow,
      Duration shortWindow,
      Duration period) {
    double factor = budgetShare
        .toBigDecimal()
        .multiply(exact(Objective.positive(period)))
        .divide(exact(Objective.positive(longWindow)), MathContext.DECIMAL128)
        .doubleValue();
    return new BurnRateAlert(urgency, factor, longWindow, shortWindow);
  }

  /** {@return whether both burn rates are above the factor; equal is not above} */
  public boolean fires(double longBurnRate, double shortBurnRate) {
    return longBurnRate > factor && shortBurnRate > factor;
  }

  /**
   * {@return whether it can ever fire: not if even a full outage burns no faster than the factor, nor
   * for an objective of 100 %, which has no budget and so no burn rate}
   */
  public boolean canFire(Objective objective) {
    return objective.hasBudget() && threshold(objective) < 1;
  }

  /** {@return the share of errors above which it fires, {@code factor x (1 - objective)}} */
  public double threshold(Objective objective) {
    return objective.errorRatio(factor);
  }

  /** {@return the share of a period's budget that is spent when it fires at a steady burn} */
  public double budgetShare(Duration period) {
    return Objective.consumed(factor, longWindow, period);
  }

  /**
   * {@return how long after errors of this share begin it fires, {@code threshold / errors x long
   * window}; undefined if they are no more than the threshold}
   */
  public Measurement<Duration> detection(Objective objective, Ratio errors) {
    return share(objective, errors).map(share -> part(longWindow, share));
  }

  /**
   * {@return how long after errors of this share end it stops, if they lasted as long as the short
   * window; undefined if it never fired}
   */
  public Measurement<Duration> reset(Objective objective, Ratio errors) {
    return share(objective, errors).map(share -> part(shortWindow, 1 - share));
  }

  /** The part of a window that has to be bad for it to burn at the factor. */
  private Measurement<Double> share(Objective objective, Ratio errors) {
    double share = threshold(objective) / errors.toDouble();
    return share < 1 && objective.hasBudget()
        ? Measurement.measured(share, 0, ConfidenceInterval.undefined("computed, not measured"))
        : Measurement.undefined("errors of " + errors + " do not burn fast enough: it never fires");
  }

  private static BigDecimal exact(Duration time) {
    return BigDecimal.valueOf(time.toSeconds())
        .add(BigDecimal.valueOf(time.toNanosPart(), NANO_DIGITS));
  }

  private static Duration part(Duration window, double share) {
    return Duration.ofNanos(Math.round(Objective.seconds(window) * share * NANOS_A_SECOND));
  }
}
