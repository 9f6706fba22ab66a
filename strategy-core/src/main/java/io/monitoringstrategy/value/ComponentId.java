package io.monitoringstrategy.value;

/**
 * Names a component of the monitoring stack, for example {@code prom-a}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record ComponentId(String value) implements ElementId, Comparable<ComponentId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public ComponentId {
    IdSyntax.check("component", value);
  }

  /** {@return the id that is written so} */
  public static ComponentId of(String value) {
    return new ComponentId(value);
  }

  @Override
  public String kind() {
    return "component";
  }

  @Override
  public int compareTo(ComponentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
