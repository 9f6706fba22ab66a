package io.monitoringstrategy.value;

/**
 * Names a business objective, for example {@code customers-can-pay}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record ObjectiveId(String value) implements ElementId, Comparable<ObjectiveId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public ObjectiveId {
    IdSyntax.check("objective", value);
  }

  /** {@return the id that is written so} */
  public static ObjectiveId of(String value) {
    return new ObjectiveId(value);
  }

  @Override
  public String kind() {
    return "objective";
  }

  @Override
  public int compareTo(ObjectiveId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
