package io.monitoringstrategy.benchmarks.burn;

/**
 * What W3 asks of one window.
 *
 * @param minutes how long the window is
 * @param worst the highest burn rate
 * @param above in how many minutes it was above the factor
 */
public record BurnFigures(int minutes, double worst, long above) {
  private static final double ROUNDING = 1e-9;

  boolean isNear(BurnFigures other) {
    return minutes == other.minutes
        && above == other.above
        && Math.abs(worst - other.worst) <= ROUNDING;
  }
}
