package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.availability.Downtime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The length of the union of many spans. Logs are nearly in the order of time, so spans are put in order by
 * moving each a little; where that would take long, they are sorted.
 */
final class SpanUnion {
  private static final int MOVES_A_SPAN = 24;
  private static final int SPARE_MOVES = 1024;

  private SpanUnion() {}

  /**
   * {@return the length of the union of the spans of a stretch, which may be put into another order, less
   * what of it was planned}
   */
  static long length(long[] starts, long[] ends, int from, int to, Downtime planned) {
    boolean isPlain = planned.outages() == 0;
    if (!insert(starts, ends, from, to)) {
      sort(starts, ends, from, to);
    }
    long length = 0;
    long covered = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      long start = Math.max(starts[i], covered);
      if (ends[i] > start) {
        length += ends[i] - start - (isPlain ? 0 : planned.millisWithin(start, ends[i]));
        covered = ends[i];
      }
    }
    return length;
  }

  /** Insertion sort by start; gives up, with the spans whole, after too many moves. */
  private static boolean insert(long[] starts, long[] ends, int from, int to) {
    long moves = SPARE_MOVES + (long) MOVES_A_SPAN * (to - from);
    for (int i = from + 1; i < to; i++) {
      long start = starts[i];
      if (starts[i - 1] > start) {
        long end = ends[i];
        int place = i;
        while (place > from && starts[place - 1] > start) {
          starts[place] = starts[place - 1];
          ends[place] = ends[place - 1];
          place--;
          moves--;
        }
        starts[place] = start;
        ends[place] = end;
        if (moves < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static void sort(long[] starts, long[] ends, int from, int to) {
    int n = to - from;
    long min = Long.MAX_VALUE;
    long max = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      min = Math.min(min, starts[i]);
      max = Math.max(max, starts[i]);
    }
    int indexBits = Long.SIZE - Long.numberOfLeadingZeros(n);
    int[] order = Long.numberOfLeadingZeros(max - min) > indexBits
        ? packed(starts, from, n, min, indexBits)
        : boxed(starts, from, n);
    long[] sortedStarts = new long[n];
    long[] sortedEnds = new long[n];
    for (int i = 0; i < n; i++) {
      sortedStarts[i] = starts[from + order[i]];
      sortedEnds[i] = ends[from + order[i]];
    }
    System.arraycopy(sortedStarts, 0, starts, from, n);
    System.arraycopy(sortedEnds, 0, ends, from, n);
  }

  /** The order of the starts, sorted as numbers that carry their index in the low bits. */
  private static int[] packed(long[] starts, int from, int n, long min, int indexBits) {
    long[] keys = new long[n];
    for (int i = 0; i < n; i++) {
      keys[i] = (starts[from + i] - min) << indexBits | i;
    }
    Arrays.sort(keys);
    long mask = (1L << indexBits) - 1;
    return Arrays.stream(keys).mapToInt(key -> (int) (key & mask)).toArray();
  }

  private static int[] boxed(long[] starts, int from, int n) {
    return IntStream.range(0, n)
        .boxed()
        .sorted(Comparator.comparingLong(i -> starts[from + i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
