package io.monitoringstrategy.value;

/**
 * Names an activity that teams share out among themselves, for example {@code incident-response}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record ActivityId(String value) implements ElementId, Comparable<ActivityId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public ActivityId {
    IdSyntax.check("activity", value);
  }

  /** {@return the id that is written so} */
  public static ActivityId of(String value) {
    return new ActivityId(value);
  }

  @Override
  public String kind() {
    return "activity";
  }

  @Override
  public int compareTo(ActivityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
