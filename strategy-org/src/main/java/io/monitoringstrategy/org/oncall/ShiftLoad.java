package io.monitoringstrategy.org.oncall;

import java.time.Duration;

/**
 * What one shift brought.
 *
 * @param shift the shift
 * @param pages how often the pager rang
 * @param handling how long that took altogether
 */
public record ShiftLoad(OnCallShift shift, int pages, Duration handling) {

  /**
   * {@return which part of the shift went into pages}
   *
   * <p>Above 1 where they took longer than the shift; an empty shift has 0.
   */
  public double utilisation() {
    return shift.length().isZero()
        ? 0
        : handling.toMillis() / (double) shift.length().toMillis();
  }

  /** {@return whether there were no more pages than the limits allow a shift of this length} */
  public boolean isWithin(OnCallLimits limits) {
    return pages <= limits.incidentsIn(shift.length());
  }
}
