package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;

/**
 * A stretch of time in which one person answers the pager.
 *
 * @param person who
 * @param site where
 * @param time when, the end excluded
 */
public record OnCallShift(PersonId person, String site, TimeWindow time) {

  /** {@return how much time really passes, clock changes included} */
  public Duration length() {
    return time.duration();
  }
}
