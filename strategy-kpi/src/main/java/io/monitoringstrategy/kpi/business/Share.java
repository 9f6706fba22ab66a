package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.ProportionInterval;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;

/**
 * A part of a whole: what every ratio among the KPIs is made of.
 *
 * <p>{@code Share.automation(30, 90).measure(0.95)} is 25 % of 120, 18 % to 33 % by Wilson. Shares of the
 * same kind are added up by their counts, never averaged.
 *
 * @param part how many are so, not negative
 * @param whole how many there are
 * @param without why it is undefined if there are none
 */
public record Share(long part, long whole, String without) {

  /**
   * Checks the counts.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless {@code 0 <= part <= whole}
   */
  public Share {
    Problems.of("share")
        .rejectIf(
            part < 0 || whole < 0,
            "counts must not be negative (were " + part + " of " + whole + ")")
        .rejectIf(part > whole, part + " of " + whole + " is impossible")
        .throwIfAny();
  }

  /** {@return a share of any kind} */
  public static Share of(long part, long whole) {
    return new Share(part, whole, "there was none to count");
  }

  /**
   * {@return the automation ratio, {@code automated / (automated + manual)}}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a count is negative
   */
  public static Share automation(long automated, long manual) {
    Problems.of("automation ratio")
        .rejectIf(manual < 0, "the manual operations must not be negative (were " + manual + ")")
        .throwIfAny();
    return new Share(automated, Math.addExact(automated, manual), "there was no operation");
  }

  /** {@return the training fulfilment, hours held of hours planned; more than planned counts as all} */
  public static Share training(long hoursHeld, long hoursPlanned) {
    return new Share(Math.min(hoursHeld, hoursPlanned), hoursPlanned, "no training was planned");
  }

  /** {@return the adoption rate, adopters of eligible teams} */
  public static Share adoption(long adopters, long eligibleTeams) {
    return new Share(adopters, eligibleTeams, "no team is eligible");
  }

  /** {@return the share of recorded decisions that rest on a recorded measurement} */
  public static Share dataDriven(long withMeasurement, long decisions) {
    return new Share(withMeasurement, decisions, "no decision was recorded");
  }

  /** {@return the share of critical services whose last recovery met its recovery-time objective} */
  public static Share continuity(long met, long criticalServices) {
    return new Share(met, criticalServices, "no critical service was recovered");
  }

  /** {@return both counted together} */
  public Share and(Share other) {
    return new Share(Math.addExact(part, other.part), Math.addExact(whole, other.whole), without);
  }

  /**
   * {@return the share with its Wilson interval; undefined if there is nothing to count}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Ratio> measure(double level) {
    return whole == 0
        ? Measurement.undefined(without)
        : Measurement.measured(
            Ratio.of(part, whole),
            whole,
            ProportionInterval.wilson(part, whole, level).map(Ratio::of));
  }

  /**
   * {@return by how much the share grew since an earlier one, in points from -1 to 1, with Newcombe's
   * interval for a difference of two shares; undefined if either is}
   *
   * <p>Source: Newcombe (1998), method 10: the Wilson limits of both, combined.
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Double> growthSince(Share earlier, double level) {
    if (whole == 0 || earlier.whole == 0) {
      return Measurement.undefined(whole == 0 ? without : earlier.without + " before");
    }
    double now = (double) part / whole;
    double before = (double) earlier.part / earlier.whole;
    double[] ends = wilson(this, level);
    double[] past = wilson(earlier, level);
    double difference = now - before;
    double low = difference - Math.hypot(now - ends[0], past[1] - before);
    double high = difference + Math.hypot(ends[1] - now, before - past[0]);
    return Measurement.measured(
        difference,
        Math.addExact(whole, earlier.whole),
        ConfidenceInterval.between(level, "newcombe", low, high));
  }

  private static double[] wilson(Share share, double level) {
    ConfidenceInterval<Double> interval = ProportionInterval.wilson(share.part, share.whole, level);
    if (interval instanceof ConfidenceInterval.TwoSided<Double> both) {
      return new double[] {both.low(), both.high()};
    }
    throw new IllegalStateException("a Wilson interval has two ends: " + interval);
  }
}
