package io.monitoringstrategy.value;

/**
 * Names a criterion that tools are compared by, for example {@code run-cost}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record CriterionId(String value) implements ElementId, Comparable<CriterionId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public CriterionId {
    IdSyntax.check("criterion", value);
  }

  /** {@return the id that is written so} */
  public static CriterionId of(String value) {
    return new CriterionId(value);
  }

  @Override
  public String kind() {
    return "criterion";
  }

  @Override
  public int compareTo(CriterionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
