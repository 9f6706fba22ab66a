package io.monitoringstrategy.economics;

/** When cash flows have paid back what was put in. */
public sealed interface PaybackPeriod {

  /**
   * They have.
   *
   * @param first the first time the sum reaches zero, in periods, linear inside a period
   * @param last the last time it does so, later than the first where the sum dips below zero between
   * @param stays whether the sum is still not negative at the end
   */
  record Recovered(double first, double last, boolean stays) implements PaybackPeriod {}

  /**
   * They have not.
   *
   * @param reason why not
   */
  record NotRecovered(String reason) implements PaybackPeriod {}

  /** The crossings of zero of the running sum, from below. */
  static PaybackPeriod of(double[] flows) {
    double sum = flows[0];
    double first = sum >= 0 ? 0 : Double.NaN;
    double last = first;
    for (int period = 1; period < flows.length; period++) {
      double before = sum;
      sum += flows[period];
      if (before < 0 && sum >= 0) {
        last = period - 1 + -before / flows[period];
        first = Double.isNaN(first) ? last : first;
      }
    }
    return Double.isNaN(first)
        ? new NotRecovered("not recovered in horizon")
        : new Recovered(first, last, sum >= 0);
  }
}
