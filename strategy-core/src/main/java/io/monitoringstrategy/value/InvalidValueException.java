package io.monitoringstrategy.value;

import java.util.List;

/**
 * A value that was refused, with everything that is wrong with it.
 *
 * <p>Example: {@code Team sre: people must be at least 0 (was -2); on-call needs at least one site}.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String subject;
  private final transient List<String> problems;

  InvalidValueException(String subject, List<String> problems) {
    super(subject + ": " + String.join("; ", problems));
    this.subject = subject;
    this.problems = List.copyOf(problems);
  }

  /**
   * {@return the refusal of a value for one reason, to be thrown}
   *
   * @param subject what was being built
   * @param problem the offending value and the remedy
   */
  public static InvalidValueException of(String subject, String problem) {
    return new InvalidValueException(subject, List.of(problem));
  }

  /** {@return what was being built, such as {@code Team sre}} */
  public String subject() {
    return subject;
  }

  /** {@return every problem found, in the order they were looked for; never empty} */
  public List<String> problems() {
    return problems == null ? List.of(String.valueOf(getMessage())) : problems;
  }
}
