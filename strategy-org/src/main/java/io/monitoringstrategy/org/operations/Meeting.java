package io.monitoringstrategy.org.operations;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * One time that a process takes place.
 *
 * @param process what takes place
 * @param due the day its cadence says
 * @param start when it begins
 */
public record Meeting(OperatingProcess process, LocalDate due, ZonedDateTime start) {

  /** {@return the first moment after it} */
  public ZonedDateTime end() {
    return start.plus(process.length());
  }

  /** {@return whether a holiday moved it to another day than it was due} */
  public boolean isMoved() {
    return !start.toLocalDate().equals(due);
  }

  /** {@return whether its hour does not exist on that day, so that it begins later by the clock} */
  public boolean isInClockGap() {
    return !start.toLocalTime().equals(process.at());
  }
}
