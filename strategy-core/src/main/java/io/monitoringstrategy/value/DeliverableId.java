package io.monitoringstrategy.value;

/**
 * Names a deliverable of the roadmap, for example {@code central-logging}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record DeliverableId(String value) implements ElementId, Comparable<DeliverableId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public DeliverableId {
    IdSyntax.check("deliverable", value);
  }

  /** {@return the id that is written so} */
  public static DeliverableId of(String value) {
    return new DeliverableId(value);
  }

  @Override
  public String kind() {
    return "deliverable";
  }

  @Override
  public int compareTo(DeliverableId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
