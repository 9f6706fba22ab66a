package io.monitoringstrategy.kpi.statistics.comparison;

/**
 * All differences between a value of one sample and a value of another, in order, without holding
 * them: a thousand values on each side have a million.
 */
final class PairwiseDifferences {
  private final double[] left;
  private final double[] right;

  /** Takes two ascending samples, neither empty. */
  PairwiseDifferences(double[] left, double[] right) {
    this.left = left;
    this.right = right;
  }

  long count() {
    return (long) left.length * right.length;
  }

  /** {@return the rank-th smallest difference {@code left - right}, counted from 1} */
  double at(long rank) {
    long low = ordered(left[0] - right[right.length - 1]);
    long high = ordered(left[left.length - 1] - right[0]);
    while (low < high) {
      long middle = (low & high) + ((low ^ high) >> 1);
      if (atMost(number(middle)) >= rank) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return number(low) + 0.0; // never -0.0
  }

  double median() {
    long middle = (count() + 1) / 2;
    double lower = at(middle);
    return count() % 2 == 1 ? lower : lower + (at(middle + 1) - lower) / 2;
  }

  private long atMost(double limit) {
    long count = 0;
    int from = 0;
    for (double value : left) {
      while (from < right.length && value - right[from] > limit) {
        from++;
      }
      count += right.length - from;
    }
    return count;
  }

  /** Numbers as integers in the same order. */
  private static long ordered(double number) {
    long bits = Double.doubleToLongBits(number + 0.0);
    return bits >= 0 ? bits : bits ^ Long.MAX_VALUE;
  }

  private static double number(long ordered) {
    return Double.longBitsToDouble(ordered >= 0 ? ordered : ordered ^ Long.MAX_VALUE);
  }
}
