package io.monitoringstrategy.value;

/**
 * Names a monitoring strategy, for example {@code checkout}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record StrategyId(String value) implements ElementId, Comparable<StrategyId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public StrategyId {
    IdSyntax.check("strategy", value);
  }

  /** {@return the id that is written so} */
  public static StrategyId of(String value) {
    return new StrategyId(value);
  }

  @Override
  public String kind() {
    return "strategy";
  }

  @Override
  public int compareTo(StrategyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
