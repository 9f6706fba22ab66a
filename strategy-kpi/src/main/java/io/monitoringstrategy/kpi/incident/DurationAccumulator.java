package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.column.Capacity;
import io.monitoringstrategy.kpi.column.TimeColumn;
import java.time.Duration;
import java.util.Arrays;

/**
 * Collects durations one by one; two of them merge into the durations of both, in any order and split
 * anywhere with the same result.
 *
 * <p>Eight bytes a duration, because exact quantiles need them all. A missing end is counted as
 * missing, an end before its start as invalid; neither becomes a duration. Not safe for use by
 * several threads: give each its own and merge.
 */
public final class DurationAccumulator {
  private long[] millis = {};
  private int n;
  private long missing;
  private long negative;

  /** Makes an accumulator of nothing. */
  public DurationAccumulator() {}

  /** Adds a duration; a negative one counts as invalid. */
  public void add(Duration duration) {
    addMillis(duration.toMillis());
  }

  /** Adds the durations of the other. */
  public void merge(DurationAccumulator other) {
    reserve(other.n);
    System.arraycopy(other.millis, 0, millis, n, other.n);
    n += other.n;
    missing += other.missing;
    negative += other.negative;
  }

  /** {@return how many durations there are} */
  public int n() {
    return n;
  }

  /** {@return how many lacked one of their ends} */
  public long missing() {
    return missing;
  }

  /** {@return how many ended before they started} */
  public long invalid() {
    return negative;
  }

  /** {@return the durations added so far} */
  public DurationSample result() {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = millis[i];
    }
    return DurationSample.ofMillis(values);
  }

  void addSpan(long from, long to) {
    if (from == TimeColumn.MISSING || to == TimeColumn.MISSING) {
      missing++;
    } else {
      addMillis(to - from);
    }
  }

  private void addMillis(long duration) {
    if (duration < 0) {
      negative++;
      return;
    }
    reserve(1);
    millis[n++] = duration;
  }

  private void reserve(int more) {
    if (n + more > millis.length) {
      millis = Arrays.copyOf(millis, Math.max(n + more, Capacity.above(n)));
    }
  }
}
