package io.monitoringstrategy.check;

import io.monitoringstrategy.value.Problems;
import java.util.regex.Pattern;

/**
 * Names a rule for good: {@code raci.exactly-one-accountable}, a family and a name.
 *
 * @param value two or more lower-case words joined by {@code -}, the family and the name joined by
 *     a dot
 */
public record RuleId(String value) implements Comparable<RuleId> {
  private static final Pattern VALID =
      Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*+)+");

  /**
   * Checks the spelling.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it is not {@code family.name}
   */
  public RuleId {
    Problems.of("rule id '" + value + "'")
        .rejectIf(
            !VALID.matcher(value).matches(),
            "must be a family and a name, such as raci.exactly-one-accountable")
        .throwIfAny();
  }

  /** {@return the rule id that is written so} */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** {@return what stands before the first dot, such as {@code raci}} */
  public String family() {
    return value.substring(0, value.indexOf('.'));
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
