package io.monitoringstrategy.benchmarks.incidents;

import java.util.Comparator;
import java.util.List;

/**
 * What W1 asks of one service, in milliseconds.
 *
 * @param service which one; empty for all together
 * @param incidents how many started in the window
 * @param open how many of them are not resolved
 * @param mttd mean from start to detection
 * @param mtta mean from detection to acknowledgement
 * @param mttr mean from start to resolution
 * @param p50 median time to resolve, by linear interpolation
 * @param p90 90th percentile
 * @param p95 95th percentile
 * @param p99 99th percentile
 * @param downMillis length of the union of the outages, clipped to the window
 */
public record ServiceFigures(
    String service,
    long incidents,
    long open,
    double mttd,
    double mtta,
    double mttr,
    double p50,
    double p90,
    double p95,
    double p99,
    long downMillis) {
  private static final double ROUNDING = 1e-9;

  /**
   * Refuses to time what gives different answers.
   *
   * @throws IllegalStateException naming the first service whose figures differ
   */
  static void requireSame(List<ServiceFigures> expected, List<ServiceFigures> found) {
    List<ServiceFigures> sorted =
        found.stream().sorted(Comparator.comparing(ServiceFigures::service)).toList();
    if (sorted.size() != expected.size()) {
      throw new IllegalStateException(
          "figures of " + sorted.size() + " services instead of " + expected.size());
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).isNear(sorted.get(i))) {
        throw new IllegalStateException(
            "different figures: " + expected.get(i) + " and " + sorted.get(i));
      }
    }
  }

  private boolean isNear(ServiceFigures other) {
    return service.equals(other.service)
        && incidents == other.incidents
        && open == other.open
        && downMillis == other.downMillis
        && isNear(mttd, other.mttd)
        && isNear(mtta, other.mtta)
        && isNear(mttr, other.mttr)
        && isNear(p50, other.p50)
        && isNear(p90, other.p90)
        && isNear(p95, other.p95)
        && isNear(p99, other.p99);
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= ROUNDING * Math.abs(one);
  }
}
