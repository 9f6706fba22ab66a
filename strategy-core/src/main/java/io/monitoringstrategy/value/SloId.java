package io.monitoringstrategy.value;

/**
 * Names a service level objective, for example {@code checkout-availability}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record SloId(String value) implements ElementId, Comparable<SloId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public SloId {
    IdSyntax.check("slo", value);
  }

  /** {@return the id that is written so} */
  public static SloId of(String value) {
    return new SloId(value);
  }

  @Override
  public String kind() {
    return "slo";
  }

  @Override
  public int compareTo(SloId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
