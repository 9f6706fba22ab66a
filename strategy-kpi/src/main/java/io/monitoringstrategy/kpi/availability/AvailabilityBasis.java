package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;

/**
 * What a mean time between failures counts, without which no availability follows from it.
 *
 * <p>1000 hours from failure to failure with 100 hours of repair are 90 %; put into the formula of the
 * other basis they would be 90.9 %.
 */
public enum AvailabilityBasis {
  /** Time up between failures: {@code MTBF / (MTBF + MTTR)}. */
  UP_TIME,
  /** Time from one failure to the next, repair included: {@code (MTBF - MTTR) / MTBF}. */
  CYCLE;

  /**
   * {@return the long-run availability; undefined where both times are zero}
   *
   * @param mtbf mean time between failures on this basis
   * @param mttr mean time to repair
   * @throws io.monitoringstrategy.value.InvalidValueException if a time is negative, or repair takes
   *     longer than the cycle it is part of
   */
  public Measurement<Ratio> availability(Duration mtbf, Duration mttr) {
    Problems.of("availability")
        .rejectIf(mtbf.isNegative(), "MTBF must not be negative (was " + mtbf + ")")
        .rejectIf(mttr.isNegative(), "MTTR must not be negative (was " + mttr + ")")
        .rejectIf(
            this == CYCLE && mttr.compareTo(mtbf) > 0,
            "repair (" + mttr + ") cannot outlast the cycle it is part of (" + mtbf + ")")
        .throwIfAny();
    BigDecimal repair = Nanos.of(mttr);
    BigDecimal cycle = this == CYCLE ? Nanos.of(mtbf) : Nanos.of(mtbf).add(repair);
    if (cycle.signum() == 0) {
      return Measurement.undefined("no time passes between failures");
    }
    return Measurement.measured(
        Ratio.of(cycle.subtract(repair).divide(cycle, MathContext.DECIMAL128)),
        1,
        ConfidenceInterval.undefined("computed from two means, not observed"));
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
