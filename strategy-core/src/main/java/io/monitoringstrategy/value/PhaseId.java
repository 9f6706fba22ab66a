package io.monitoringstrategy.value;

/**
 * Names a phase of the roadmap, for example {@code foundation}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record PhaseId(String value) implements ElementId, Comparable<PhaseId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public PhaseId {
    IdSyntax.check("phase", value);
  }

  /** {@return the id that is written so} */
  public static PhaseId of(String value) {
    return new PhaseId(value);
  }

  @Override
  public String kind() {
    return "phase";
  }

  @Override
  public int compareTo(PhaseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
