package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;

/**
 * The claim that a KPI became better from one period to another.
 *
 * @param before the first period
 * @param after the second, which begins when the first has ended or later
 */
public record ClaimedImprovement(TimeWindow before, TimeWindow after) {
  /** Refuses periods that overlap. */
  public ClaimedImprovement {
    Problems.of("improvement")
        .rejectIf(
            after.start().isBefore(before.end()),
            "the period after (" + after + ") starts before the one before (" + before
                + ") ends: swap them, or leave out what they share")
        .throwIfAny();
  }
}
