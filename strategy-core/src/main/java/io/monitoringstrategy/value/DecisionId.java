package io.monitoringstrategy.value;

/**
 * Names a decision between tools, for example {@code tracing-backend}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record DecisionId(String value) implements ElementId, Comparable<DecisionId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public DecisionId {
    IdSyntax.check("decision", value);
  }

  /** {@return the id that is written so} */
  public static DecisionId of(String value) {
    return new DecisionId(value);
  }

  @Override
  public String kind() {
    return "decision";
  }

  @Override
  public int compareTo(DecisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
