package io.monitoringstrategy.kpi.statistics.trend;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The power law as NIST fits it: {@code a t^b} failures up to time t, and the MTBF that a team has
 * reached at the end of the observation, with its interval.
 *
 * <p>{@code b = (r - 1) / sum ln(T/t)}, {@code a = r / T^b}, {@code MTBF = T / (r b)}. The ten failures
 * of the handbook's example ended at an MTBF of 310 hours, 158 to 549 with 80 %. Source:
 * NIST/SEMATECH e-Handbook 8.4.5.2.
 */
public final class PowerLawGrowth {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final String NO_INTERVAL = "see the interval of the MTBF";

  private final FailureTimes failures;
  private final double logs;

  private PowerLawGrowth(FailureTimes failures, double logs) {
    this.failures = failures;
    this.logs = logs;
  }

  /**
   * {@return the law fitted to these failures}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one came at time 0
   */
  public static PowerLawGrowth of(FailureTimes failures) {
    return new PowerLawGrowth(failures, failures.logsToEnd());
  }

  /** {@return the exponent; undefined for fewer than two failures, or if all came at the end} */
  public Measurement<Double> b() {
    return isUndefined() ? Measurement.undefined(reason()) : measured(exponent());
  }

  /** {@return the growth slope, 1 - b: above 0 failures become rarer} */
  public Measurement<Double> slope() {
    return isUndefined() ? Measurement.undefined(reason()) : measured(1 - exponent());
  }

  /** {@return the scale} */
  public Measurement<Double> a() {
    return isUndefined()
        ? Measurement.undefined(reason())
        : measured(failures.n() / Math.pow(failures.end(), exponent()));
  }

  /**
   * {@return the MTBF at the end of the observation, with NIST's approximate interval; with few failures
   * at a high level it has no upper end}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Double> mtbf(double level) {
    Problems.of("power law")
        .rejectIf(
            !(level > 0 && level < 1), "the level must lie between 0 and 1 (was " + level + ")")
        .throwIfAny();
    if (isUndefined()) {
      return Measurement.undefined(reason());
    }
    double r = failures.n();
    double mtbf = failures.end() / (r * exponent());
    double z = NORMAL.inverseSurvivalProbability((1 - level) / 2);
    double below = r + z * z / 4 + Math.sqrt(r * z * z / 2 + z * z * z * z / 16);
    double above = r - z * Math.sqrt(r / 2);
    double low = mtbf * r * (r - 1) / (below * below);
    return Measurement.measured(
        mtbf,
        failures.n(),
        above > 0
            ? ConfidenceInterval.between(
                level, "nist-power-law", low, mtbf * r * (r - 1) / (above * above))
            : ConfidenceInterval.atLeast((1 + level) / 2, "nist-power-law", low));
  }

  private double exponent() {
    return (failures.n() - 1) / logs;
  }

  private boolean isUndefined() {
    return failures.n() < 2 || logs == 0 || !Double.isFinite(Math.pow(failures.end(), exponent()));
  }

  private String reason() {
    return failures.n() < 2 ? "growth takes two failures" : "the failures crowd at the end";
  }

  private Measurement<Double> measured(double value) {
    return Measurement.measured(value, failures.n(), ConfidenceInterval.undefined(NO_INTERVAL));
  }
}
