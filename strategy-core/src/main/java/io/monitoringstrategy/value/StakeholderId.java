package io.monitoringstrategy.value;

/**
 * Names somebody who wants something from the monitoring, for example {@code payments-team}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record StakeholderId(String value) implements ElementId, Comparable<StakeholderId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public StakeholderId {
    IdSyntax.check("stakeholder", value);
  }

  /** {@return the id that is written so} */
  public static StakeholderId of(String value) {
    return new StakeholderId(value);
  }

  @Override
  public String kind() {
    return "stakeholder";
  }

  @Override
  public int compareTo(StakeholderId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
