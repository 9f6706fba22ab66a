package io.monitoringstrategy.roadmap;

import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PhaseId;
import io.monitoringstrategy.value.Problems;
import java.util.Optional;

/**
 * A stretch of the roadmap: from the end of one month after its start to the end of another.
 *
 * @param id the name it is referred to by
 * @param title its name for people
 * @param fromMonth months after the start of the roadmap at which it begins
 * @param toMonth months after the start at which it shall be over; absent for the last, open one
 */
public record Phase(PhaseId id, LocalizedText title, int fromMonth, Optional<Integer> toMonth) {

  /**
   * Checks the months.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless {@code 0 <= from < to}
   */
  public Phase {
    Problems.of(id.path())
        .rejectIf(fromMonth < 0, "must not begin before the roadmap (was month " + fromMonth + ")")
        .rejectIf(
            toMonth.map(end -> end <= fromMonth).orElse(false),
            "must end after month " + fromMonth + ", in which it begins")
        .throwIfAny();
  }

  /** {@return {@code phase/foundation}} */
  public String path() {
    return id.path();
  }
}
