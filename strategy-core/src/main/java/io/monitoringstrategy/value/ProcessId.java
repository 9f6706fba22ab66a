package io.monitoringstrategy.value;

/**
 * Names something that is operated at regular times, for example {@code monthly-service-review}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record ProcessId(String value) implements ElementId, Comparable<ProcessId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public ProcessId {
    IdSyntax.check("operation", value);
  }

  /** {@return the id that is written so} */
  public static ProcessId of(String value) {
    return new ProcessId(value);
  }

  @Override
  public String kind() {
    return "operation";
  }

  @Override
  public int compareTo(ProcessId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
