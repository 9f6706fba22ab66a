package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ProcessId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the log of what was held: {@code ReviewRecord.held(id, date)} or
 * {@code ReviewRecord.skipped(id, date, "company retreat")}.
 *
 * @param process which process
 * @param date the day, by the clock of its zone
 * @param reason why it was not held; empty if it was
 */
public record ReviewRecord(ProcessId process, LocalDate date, Optional<String> reason) {

  /**
   * Checks the reason.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it is blank
   */
  public ReviewRecord {
    Problems.of("record of " + process.path() + " on " + date)
        .rejectIf(
            reason.filter(String::isBlank).isPresent(),
            "a skipped review needs a reason: say why it was not held")
        .throwIfAny();
  }

  /** {@return that it was held on a day} */
  public static ReviewRecord held(ProcessId process, LocalDate date) {
    return new ReviewRecord(process, date, Optional.empty());
  }

  /** {@return that the one of a day was left out on purpose, and why} */
  public static ReviewRecord skipped(ProcessId process, LocalDate date, String reason) {
    return new ReviewRecord(process, date, Optional.of(reason));
  }

  /** {@return whether it was held} */
  public boolean isHeld() {
    return reason.isEmpty();
  }
}
