package io.monitoringstrategy.value;

/**
 * Names a monitoring tool, for example {@code prometheus}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record ToolId(String value) implements ElementId, Comparable<ToolId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public ToolId {
    IdSyntax.check("tool", value);
  }

  /** {@return the id that is written so} */
  public static ToolId of(String value) {
    return new ToolId(value);
  }

  @Override
  public String kind() {
    return "tool";
  }

  @Override
  public int compareTo(ToolId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
