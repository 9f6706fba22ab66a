package io.monitoringstrategy.value;

/**
 * Names something that people can learn, for example {@code go}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record SkillId(String value) implements ElementId, Comparable<SkillId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public SkillId {
    IdSyntax.check("skill", value);
  }

  /** {@return the id that is written so} */
  public static SkillId of(String value) {
    return new SkillId(value);
  }

  @Override
  public String kind() {
    return "skill";
  }

  @Override
  public int compareTo(SkillId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
