package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * What went wrong in consecutive slices of time, all of the same length.
 *
 * <pre>{@code
 * ErrorSeries errors = ErrorSeries.ofEvents(start, Duration.ofMinutes(1), badPerMinute, allPerMinute);
 * errors.budget(Objective.parse("99.9 %"), Duration.ofDays(30)).consumed();
 * RollingBurn.of(errors, Objective.parse("99.9 %"), page).worst();
 * }</pre>
 *
 * <p>Over several slices, events are added up before they are divided, so that a busy minute weighs more
 * than a quiet one; shares of errors weigh alike. A window that reaches back before the series has what
 * there is of it. Sums are kept, so that a window of any length costs the same.
 */
public final class ErrorSeries {
  private static final long[] EACH_THE_SAME = {};

  private final Instant start;
  private final Duration slice;
  private final double[] bad;
  private final long[] all;

  private ErrorSeries(Instant start, Duration slice, double[] bad, long[] all) {
    this.start = start;
    this.slice = slice;
    this.bad = bad;
    this.all = all;
  }

  /**
   * {@return a series of shares of errors}
   *
   * @param start when the first slice begins
   * @param slice how long a slice is, a millisecond or more
   * @param errors the share of errors of each slice, from 0 to 1
   * @throws io.monitoringstrategy.value.InvalidValueException with the first share outside 0..1
   */
  public static ErrorSeries ofShares(Instant start, Duration slice, double[] errors) {
    double[] sums = new double[errors.length + 1];
    for (int i = 0; i < errors.length; i++) {
      if (!(errors[i] >= 0 && errors[i] <= 1)) {
        throw InvalidValueException.of(
            "error series",
            "slice " + i + " must have a share of errors from 0 to 1 (was " + errors[i] + ")");
      }
      sums[i + 1] = sums[i] + errors[i];
    }
    return new ErrorSeries(start, lengthy(slice), sums, EACH_THE_SAME);
  }

  /**
   * {@return a series of events}
   *
   * @param start when the first slice begins
   * @param slice how long a slice is, a millisecond or more
   * @param bad the bad events of each slice
   * @param all all events of each slice; a slice may have none
   * @throws io.monitoringstrategy.value.InvalidValueException unless there are as many of both, with the
   *     first slice that has more bad events than events, or a negative number
   */
  public static ErrorSeries ofEvents(Instant start, Duration slice, long[] bad, long[] all) {
    Problems.of("error series")
        .rejectIf(
            bad.length != all.length,
            "must have as many bad as all (was " + bad.length + " and " + all.length + ")")
        .throwIfAny();
    double[] badSums = new double[bad.length + 1];
    long[] allSums = new long[bad.length + 1];
    for (int i = 0; i < bad.length; i++) {
      if (bad[i] < 0 || bad[i] > all[i]) {
        throw InvalidValueException.of(
            "error series",
            "slice " + i + " must have from 0 to all of its events bad (was " + bad[i] + " of "
                + all[i] + ")");
      }
      badSums[i + 1] = badSums[i] + bad[i];
      allSums[i + 1] = allSums[i] + all[i];
      if (allSums[i + 1] < 0) {
        throw InvalidValueException.of(
            "error series", "must have fewer than 9.2e18 events; slice " + i + " is too much");
      }
    }
    return new ErrorSeries(start, lengthy(slice), badSums, allSums);
  }

  /** {@return how long a slice is} */
  public Duration slice() {
    return slice;
  }

  /** {@return how many slices there are} */
  public int slices() {
    return bad.length - 1;
  }

  /** {@return from the first slice to the end of the last} */
  public TimeWindow window() {
    return TimeWindow.of(start, endOf(slices()));
  }

  /** {@return the end of the series, as much as fits into a length of time; all of it if it is shorter} */
  public ErrorSeries last(Duration length) {
    long fitting = tooMany(length) ? Integer.MAX_VALUE : length.dividedBy(slice);
    return part((int) Math.max(0, slices() - Math.max(0, fitting)), slices());
  }

  /** {@return the slices that begin in a window, such as a month of the calendar; none if none does} */
  public ErrorSeries within(TimeWindow window) {
    return part(firstFrom(window.start()), firstFrom(window.end()));
  }

  /** {@return the slices that have begun at an instant; of the others nothing is known yet} */
  public ErrorSeries knownAt(Instant now) {
    return part(0, firstFrom(now));
  }

  private ErrorSeries part(int from, int to) {
    double[] badOfPart = new double[to - from + 1];
    Arrays.setAll(badOfPart, i -> bad[from + i] - bad[from]);
    long[] allOfPart = EACH_THE_SAME;
    if (countsEvents()) {
      allOfPart = new long[to - from + 1];
      Arrays.setAll(allOfPart, i -> all[from + i] - all[from]);
    }
    return new ErrorSeries(endOf(from), slice, badOfPart, allOfPart);
  }

  /** The first slice that does not begin before a moment. */
  private int firstFrom(Instant moment) {
    int in = (int) Math.max(0, Math.min(slices(), sliceOf(moment)));
    return in < slices() && endOf(in).isBefore(moment) ? in + 1 : in;
  }

  /** {@return whether it counts events, rather than to weigh every slice alike} */
  public boolean countsEvents() {
    return all.length > 0;
  }

  /**
   * {@return what the whole series spent: of its events, or, if it has shares, of the time of a period}
   *
   * @param period what the objective is kept over; events have their own number and do not ask for it
   * @throws io.monitoringstrategy.value.InvalidValueException if more was bad than the period is long
   */
  public ErrorBudget budget(Objective objective, Duration period) {
    double spent = bad[slices()];
    return countsEvents()
        ? ErrorBudget.ofEvents(objective, Math.round(spent), all[slices()])
        : ErrorBudget.ofTime(
            objective, Duration.ofMillis(Math.round(spent * slice.toMillis())), period);
  }

  /** {@return when so many slices are over} */
  Instant endOf(int slices) {
    return start.plus(slice.multipliedBy(slices));
  }

  /** {@return the number of the slice a moment is in; before 0 or beyond the last if it is in none} */
  long sliceOf(Instant moment) {
    return Math.floorDiv(Duration.between(start, moment).toMillis(), slice.toMillis());
  }

  /**
   * {@return how many slices a window is}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it is no multiple of a slice
   */
  int slices(Duration window) {
    long slices = tooMany(window) ? 0 : window.dividedBy(slice);
    Problems.of("window " + window)
        .rejectIf(
            slices < 1 || !slice.multipliedBy(slices).equals(window),
            "must be a multiple of the slice of " + slice + ", at most " + Integer.MAX_VALUE
                + " of them")
        .throwIfAny();
    return (int) slices;
  }

  /** {@return what was bad in the slices before the end, as many as the window has} */
  double bad(int end, int window) {
    return bad[end] - bad[Math.max(0, end - window)];
  }

  /** {@return of how much} */
  double all(int end, int window) {
    int begin = Math.max(0, end - window);
    return countsEvents() ? all[end] - all[begin] : end - begin;
  }

  private boolean tooMany(Duration length) {
    return Objective.seconds(length) / Objective.seconds(slice) > Integer.MAX_VALUE;
  }

  private static Duration lengthy(Duration slice) {
    Problems.of("slice")
        .rejectIf(slice.toMillis() < 1, "must be a millisecond or more (was " + slice + ")")
        .throwIfAny();
    return slice;
  }
}
