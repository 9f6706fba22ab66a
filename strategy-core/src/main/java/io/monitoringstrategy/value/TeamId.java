package io.monitoringstrategy.value;

/**
 * Names a team, for example {@code sre}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record TeamId(String value) implements ElementId, Comparable<TeamId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public TeamId {
    IdSyntax.check("team", value);
  }

  /** {@return the id that is written so} */
  public static TeamId of(String value) {
    return new TeamId(value);
  }

  @Override
  public String kind() {
    return "team";
  }

  @Override
  public int compareTo(TeamId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
