package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;

/** A value that is refused for one reason, as an exception to throw. */
final class Refusals {
  private Refusals() {}

  static InvalidValueException of(String subject, String problem) {
    try {
      Problems.of(subject).rejectIf(true, problem).throwIfAny();
    } catch (InvalidValueException e) {
      return e;
    }
    throw new AssertionError("a noted problem is thrown");
  }
}
