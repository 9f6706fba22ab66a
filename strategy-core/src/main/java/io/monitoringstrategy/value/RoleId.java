package io.monitoringstrategy.value;

/**
 * Names what somebody works as, for example {@code platform-engineer}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record RoleId(String value) implements ElementId, Comparable<RoleId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public RoleId {
    IdSyntax.check("role", value);
  }

  /** {@return the id that is written so} */
  public static RoleId of(String value) {
    return new RoleId(value);
  }

  @Override
  public String kind() {
    return "role";
  }

  @Override
  public int compareTo(RoleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
