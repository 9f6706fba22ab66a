package io.monitoringstrategy.value;

/**
 * Names a person who takes part, for example {@code kim}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record PersonId(String value) implements ElementId, Comparable<PersonId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public PersonId {
    IdSyntax.check("person", value);
  }

  /** {@return the id that is written so} */
  public static PersonId of(String value) {
    return new PersonId(value);
  }

  @Override
  public String kind() {
    return "person";
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
