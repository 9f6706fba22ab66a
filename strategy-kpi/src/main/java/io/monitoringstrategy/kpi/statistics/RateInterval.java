package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;

/**
 * How often something happens, and how sure that is, when it was counted {@code k} times in an
 * exposure {@code T}: pages in a week, incidents in a month.
 *
 * <p>The exact interval of Garwood (1936) for a Poisson count: {@code chi2(a/2; 2k) / 2T} to {@code
 * chi2(1 - a/2; 2k + 2) / 2T}. Five in a month are 1.6 to 11.7 a month. It takes events to come
 * independently; what comes in bursts is less sure than it says.
 */
public final class RateInterval {
  private static final String METHOD = "garwood";

  private RateInterval() {}

  /**
   * {@return events over exposure with Garwood's interval, whose lower end is 0 for no event;
   * undefined without exposure}
   *
   * @param events how many were counted, not negative
   * @param exposure how long or over how many it was counted, in any unit, not negative
   * @param level the confidence level, in (0, 1)
   */
  public static Measurement<Double> garwood(long events, double exposure, double level) {
    Problems.of("rate")
        .rejectIf(events < 0, "events must not be negative (was " + events + ")")
        .rejectIf(
            !(exposure >= 0) || Double.isInfinite(exposure),
            "the exposure must be a finite number of at least 0 (was " + exposure + ")")
        .rejectIf(
            !(level > 0 && level < 1), "the level must lie between 0 and 1 (was " + level + ")")
        .throwIfAny();
    if (exposure == 0) {
      return Measurement.undefined("there is no exposure");
    }
    double tail = (1 - level) / 2;
    double low = events == 0 ? 0 : ChiSquare.below(2.0 * events, tail) / 2;
    double high = ChiSquare.above(2.0 * events + 2, tail) / 2;
    return Measurement.measured(
        events / exposure,
        events,
        ConfidenceInterval.between(level, METHOD, low / exposure, high / exposure));
  }
}
