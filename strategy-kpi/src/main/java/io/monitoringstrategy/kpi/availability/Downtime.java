package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Collects outages one by one and unites them: what overlaps, nests or touches is one outage.
 *
 * <p>Outages of 10:00-10:30 and 10:20-10:40 are 40 minutes down, not 50. Two of these merge into the
 * union of both, in any order and split anywhere with the same result; adding up their downtimes
 * instead would count twice what they share. Memory follows the disjoint outages, 16 bytes each.
 *
 * <p>Outages that come in the order of their starts are never sorted. Of others only those added since
 * the last look are, starts and ends apart: the i-th start and the i-th end bound the same union as
 * the outages they came from. Not safe for use by several threads, not even for reading, which unites
 * first: give each thread its own and merge.
 */
public final class Downtime {
  private static final int SMALLEST = 16;

  private long[] starts = new long[SMALLEST];
  private long[] ends = new long[SMALLEST];
  private int size;

  /** How many at the front are disjoint and in order; what was added since follows them. */
  private int united;

  /** Whether no outage starts before the one in front of it. */
  private boolean ordered = true;

  /** Makes a downtime without outages. */
  public Downtime() {}

  /**
   * Adds an outage {@code [start, end)}; one of no length changes nothing.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it ends before it starts
   */
  public Downtime add(Instant start, Instant end) {
    return addMillis(start.toEpochMilli(), end.toEpochMilli());
  }

  /**
   * Adds an outage in epoch milliseconds; one of no length changes nothing.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it ends before it starts
   */
  public Downtime addMillis(long start, long end) {
    if (end < start) {
      throw InvalidValueException.of(
          "outage",
          "ends at " + Instant.ofEpochMilli(end) + ", before it starts at "
              + Instant.ofEpochMilli(start));
    }
    if (start < end) {
      makeRoom();
      ordered &= size == 0 || starts[size - 1] <= start;
      starts[size] = start;
      ends[size] = end;
      size++;
    }
    return this;
  }

  /** Adds every outage of the other, which stays as it is; merged with itself it is unchanged. */
  public Downtime merge(Downtime other) {
    if (other != this) {
      for (int i = 0; i < other.size; i++) {
        addMillis(other.starts[i], other.ends[i]);
      }
    }
    return this;
  }

  /**
   * {@return the outages after overlapping and touching ones became one, in order of time}
   *
   * <p>10:00-10:30, 10:20-10:40 and 11:00-11:05 give 10:00-10:40 and 11:00-11:05.
   */
  public List<TimeWindow> mergedIntervals() {
    unite();
    List<TimeWindow> intervals = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      intervals.add(TimeWindow.of(Instant.ofEpochMilli(starts[i]), Instant.ofEpochMilli(ends[i])));
    }
    return Collections.unmodifiableList(intervals);
  }

  /** {@return how many outages there are after overlapping and touching ones became one} */
  public int outages() {
    unite();
    return size;
  }

  /** {@return how long something was down between two instants in epoch milliseconds} */
  public long millisWithin(long from, long to) {
    unite();
    long down = 0;
    for (int i = firstEndingAfter(from); i < size && starts[i] < to; i++) {
      down += Math.min(ends[i], to) - Math.max(starts[i], from);
    }
    return down;
  }

  /** {@return how many united outages reach into the time between two instants in epoch milliseconds} */
  public int outagesWithin(long from, long to) {
    unite();
    int outages = 0;
    for (int i = firstEndingAfter(from); i < size && starts[i] < to; i++) {
      outages++;
    }
    return outages;
  }

  /**
   * {@return how many united outages began between two instants in epoch milliseconds; one that began
   * before and reaches in is downtime but no new failure}
   */
  public int onsetsWithin(long from, long to) {
    return onsetsWithin(from, to, new Downtime());
  }

  /** {@return the onsets that do not fall into the other downtime} */
  int onsetsWithin(long from, long to, Downtime excused) {
    unite();
    int onsets = 0;
    for (int i = firstEndingAfter(from); i < size && starts[i] < to; i++) {
      onsets += starts[i] >= from && !excused.isDownAt(starts[i]) ? 1 : 0;
    }
    return onsets;
  }

  /** {@return what is down in this and not in the other} */
  Downtime without(Downtime other) {
    unite();
    other.unite();
    Downtime rest = new Downtime();
    int j = 0;
    for (int i = 0; i < size; i++) {
      long from = starts[i];
      while (j < other.size && other.ends[j] <= from) {
        j++;
      }
      for (int k = j; k < other.size && other.starts[k] < ends[i]; k++) {
        rest.addMillis(from, Math.max(from, other.starts[k]));
        from = Math.max(from, other.ends[k]);
      }
      rest.addMillis(from, Math.max(from, ends[i]));
    }
    return rest;
  }

  private boolean isDownAt(long instant) {
    unite();
    int i = firstEndingAfter(instant);
    return i < size && starts[i] <= instant;
  }

  private int firstEndingAfter(long instant) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= instant) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void makeRoom() {
    if (size == starts.length) {
      unite();
      if (size > starts.length / 2) {
        int room = Math.multiplyExact(starts.length, 2);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
      }
    }
  }

  private void unite() {
    if (united == size) {
      return;
    }
    int disjoint = ordered ? united : sort();
    for (int i = disjoint; i < size; i++) {
      if (disjoint > 0 && starts[i] <= ends[disjoint - 1]) {
        ends[disjoint - 1] = Math.max(ends[disjoint - 1], ends[i]);
      } else {
        starts[disjoint] = starts[i];
        ends[disjoint] = ends[i];
        disjoint++;
      }
    }
    size = disjoint;
    united = disjoint;
    ordered = true;
  }

  /** Puts the starts in order; returns how many outages at the front are still disjoint. */
  private int sort() {
    Arrays.sort(starts, united, size);
    Arrays.sort(ends, united, size);
    if (united == 0 || starts[united - 1] <= starts[united]) {
      return united;
    }
    interleave(starts);
    interleave(ends);
    return 0;
  }

  /** Merges the two ordered runs before and after {@code united} into one, from the back. */
  private void interleave(long[] values) {
    long[] added = Arrays.copyOfRange(values, united, size);
    int next = united - 1;
    int nextAdded = added.length - 1;
    for (int i = size - 1; nextAdded >= 0; i--) {
      values[i] =
          next >= 0 && values[next] > added[nextAdded] ? values[next--] : added[nextAdded--];
    }
  }
}
