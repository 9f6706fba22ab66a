package io.monitoringstrategy.value;

/**
 * Names a practice of a maturity model, for example {@code alerts-have-owners}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record PracticeId(String value) implements ElementId, Comparable<PracticeId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public PracticeId {
    IdSyntax.check("practice", value);
  }

  /** {@return the id that is written so} */
  public static PracticeId of(String value) {
    return new PracticeId(value);
  }

  @Override
  public String kind() {
    return "practice";
  }

  @Override
  public int compareTo(PracticeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
