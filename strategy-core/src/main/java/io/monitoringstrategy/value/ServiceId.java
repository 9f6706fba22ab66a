package io.monitoringstrategy.value;

/**
 * Names a service that is monitored, for example {@code checkout}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record ServiceId(String value) implements ElementId, Comparable<ServiceId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public ServiceId {
    IdSyntax.check("service", value);
  }

  /** {@return the id that is written so} */
  public static ServiceId of(String value) {
    return new ServiceId(value);
  }

  @Override
  public String kind() {
    return "service";
  }

  @Override
  public int compareTo(ServiceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
