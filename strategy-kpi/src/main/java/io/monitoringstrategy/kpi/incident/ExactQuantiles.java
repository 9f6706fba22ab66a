package io.monitoringstrategy.kpi.incident;

import java.util.Arrays;

/**
 * Quantiles of many values without sorting them all: a histogram tells in which bucket each rank lies, and
 * only those buckets are sorted. Exact, by linear interpolation (Hyndman-Fan type 7).
 */
final class ExactQuantiles {
  private static final int SORTED_WHOLE = 2048;
  /** Keeps six bits after the leading one of a value: 64 buckets for each doubling. */
  private static final int DROPPED_BITS = 46;

  private static final long ONE = Double.doubleToRawLongBits(1.0);
  private static final double[] NONE = {};

  private ExactQuantiles() {}

  /** {@return the quantiles of a stretch of an array, in the order of the shares; none of an empty one} */
  static double[] of(long[] values, int from, int to, double[] shares) {
    int n = to - from;
    if (n == 0) {
      return NONE;
    }
    if (n <= SORTED_WHOLE) {
      long[] sorted = Arrays.copyOfRange(values, from, to);
      Arrays.sort(sorted);
      double[] quantiles = new double[shares.length];
      for (int i = 0; i < shares.length; i++) {
        int low = (int) (shares[i] * (n - 1));
        quantiles[i] = between(shares[i], n, sorted[low], sorted[Math.min(low + 1, n - 1)]);
      }
      return quantiles;
    }
    return ofMany(values, from, to, shares);
  }

  private static double[] ofMany(long[] values, int from, int to, double[] shares) {
    long min = Long.MAX_VALUE;
    long max = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      min = Math.min(min, values[i]);
      max = Math.max(max, values[i]);
    }
    int[] upTo = new int[bucket(max, min) + 2];
    for (int i = from; i < to; i++) {
      upTo[bucket(values[i], min) + 1]++;
    }
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
    int n = to - from;
    long[][] sorted = new long[upTo.length][];
    for (double share : shares) {
      int low = (int) (share * (n - 1));
      want(sorted, upTo, low);
      want(sorted, upTo, Math.min(low + 1, n - 1));
    }
    fill(sorted, values, from, to, min);
    double[] quantiles = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      int low = (int) (shares[i] * (n - 1));
      quantiles[i] = between(
          shares[i], n, ranked(sorted, upTo, low), ranked(sorted, upTo, Math.min(low + 1, n - 1)));
    }
    return quantiles;
  }

  /** Makes room for the bucket of a rank. */
  private static void want(long[][] sorted, int[] upTo, int rank) {
    int bucket = bucketOfRank(upTo, rank);
    if (sorted[bucket] == null) {
      sorted[bucket] = new long[upTo[bucket + 1] - upTo[bucket]];
    }
  }

  private static void fill(long[][] sorted, long[] values, int from, int to, long min) {
    int[] filled = new int[sorted.length];
    for (int i = from; i < to; i++) {
      int bucket = bucket(values[i], min);
      if (sorted[bucket] != null) {
        sorted[bucket][filled[bucket]++] = values[i];
      }
    }
    for (long[] wanted : sorted) {
      if (wanted != null) {
        Arrays.sort(wanted);
      }
    }
  }

  private static long ranked(long[][] sorted, int[] upTo, int rank) {
    int bucket = bucketOfRank(upTo, rank);
    return sorted[bucket][rank - upTo[bucket]];
  }

  /** The last bucket that begins at or before a rank and is not empty there. */
  private static int bucketOfRank(int[] upTo, int rank) {
    int low = 0;
    int high = upTo.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] <= rank) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int bucket(long value, long min) {
    return (int) ((Double.doubleToRawLongBits((double) (value - min) + 1) - ONE) >>> DROPPED_BITS);
  }

  private static double between(double share, int n, long low, long high) {
    double position = share * (n - 1);
    return low + (position - (int) position) * (high - low);
  }
}
