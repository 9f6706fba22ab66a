package io.monitoringstrategy.value;

/**
 * Names a dimension of maturity, for example {@code alerting}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record DimensionId(String value) implements ElementId, Comparable<DimensionId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public DimensionId {
    IdSyntax.check("dimension", value);
  }

  /** {@return the id that is written so} */
  public static DimensionId of(String value) {
    return new DimensionId(value);
  }

  @Override
  public String kind() {
    return "dimension";
  }

  @Override
  public int compareTo(DimensionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
