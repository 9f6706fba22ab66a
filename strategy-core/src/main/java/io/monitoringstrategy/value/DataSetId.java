package io.monitoringstrategy.value;

/**
 * Names a set of stored monitoring data, for example {@code access-logs}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record DataSetId(String value) implements ElementId, Comparable<DataSetId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public DataSetId {
    IdSyntax.check("data-set", value);
  }

  /** {@return the id that is written so} */
  public static DataSetId of(String value) {
    return new DataSetId(value);
  }

  @Override
  public String kind() {
    return "data-set";
  }

  @Override
  public int compareTo(DataSetId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
