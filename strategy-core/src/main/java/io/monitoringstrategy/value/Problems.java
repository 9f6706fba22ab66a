package io.monitoringstrategy.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects all that is wrong with a value before it is refused, so that one attempt shows everything.
 *
 * <pre>{@code
 * Problems.of("Team " + id)
 *     .rejectIf(people < 0, "people must be at least 0 (was " + people + ")")
 *     .throwIfAny();
 * }</pre>
 */
public final class Problems {
  private final String subject;
  private final List<String> found = new ArrayList<>();

  private Problems(String subject) {
    this.subject = subject;
  }

  /** {@return an empty collection about one subject, which the message will begin with} */
  public static Problems of(String subject) {
    return new Problems(subject);
  }

  /**
   * Notes a problem when the condition holds.
   *
   * @param wrong whether the problem is there
   * @param problem the offending value and the remedy, in words
   * @return this
   */
  public Problems rejectIf(boolean wrong, String problem) {
    if (wrong) {
      found.add(problem);
    }
    return this;
  }

  /** Notes a problem that somebody else found. */
  public Problems add(String problem) {
    found.add(problem);
    return this;
  }

  /**
   * Ends the collection.
   *
   * @throws InvalidValueException naming every noted problem, if there is one
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidValueException(subject, found);
    }
  }
}
