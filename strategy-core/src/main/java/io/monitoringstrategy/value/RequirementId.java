package io.monitoringstrategy.value;

/**
 * Names a requirement on the monitoring, for example {@code pci-logs}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record RequirementId(String value) implements ElementId, Comparable<RequirementId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public RequirementId {
    IdSyntax.check("requirement", value);
  }

  /** {@return the id that is written so} */
  public static RequirementId of(String value) {
    return new RequirementId(value);
  }

  @Override
  public String kind() {
    return "requirement";
  }

  @Override
  public int compareTo(RequirementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
