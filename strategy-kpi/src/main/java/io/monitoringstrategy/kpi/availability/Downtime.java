package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.value.InvalidValueException;
import java.time.Instant;
import java.util.Arrays;

/**
 * Collects outages one by one and unites them: what overlaps, nests or touches is one outage.
 *
 * <p>Outages of 10:00-10:30 and 10:20-10:40 are 40 minutes down, not 50. Two of these merge into the
 * union of both, in any order and split anywhere with the same result; adding up their downtimes
 * instead would count twice what they share. Memory follows the disjoint outages, 16 bytes each.
 *
 * <p>Starts and ends are sorted apart and swept once: where more outages have started than ended,
 * something is down. Not safe for use by several threads: give each its own and merge.
 */
public final class Downtime {
  private static final int SMALLEST = 16;

  private long[] starts = new long[SMALLEST];
  private long[] ends = new long[SMALLEST];
  private int size;
  private boolean united = true;

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
      starts[size] = start;
      ends[size] = end;
      size++;
      united = false;
    }
    return this;
  }

  /** Adds every outage of the other. */
  public Downtime merge(Downtime other) {
    int theirs = other.size;
    for (int i = 0; i < theirs; i++) {
      addMillis(other.starts[i], other.ends[i]);
    }
    return this;
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
        int room = Math.max(SMALLEST, Math.addExact(starts.length, starts.length >> 1));
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
      }
    }
  }

  private void unite() {
    if (united) {
      return;
    }
    Arrays.sort(starts, 0, size);
    Arrays.sort(ends, 0, size);
    int disjoint = 0;
    int started = 0;
    int ended = 0;
    while (ended < size) {
      long start = starts[started];
      // Touching outages are one: a start counts before an end at the same instant.
      do {
        if (started < size && starts[started] <= ends[ended]) {
          started++;
        } else {
          ended++;
        }
      } while (ended < started);
      starts[disjoint] = start;
      ends[disjoint] = ends[ended - 1];
      disjoint++;
    }
    size = disjoint;
    united = true;
  }
}
