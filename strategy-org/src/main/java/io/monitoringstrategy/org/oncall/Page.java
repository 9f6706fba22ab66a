package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.Problems;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody was called, and it took them so long.
 *
 * @param at when the pager rang
 * @param handling how long it took, follow-up included; zero for a page that was nothing
 */
public record Page(Instant at, Duration handling) {

  /**
   * Checks the time.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the handling is negative
   */
  public Page {
    Problems.of("page at " + at)
        .rejectIf(handling.isNegative(), "handling must not be negative (was " + handling + ")")
        .throwIfAny();
  }
}
