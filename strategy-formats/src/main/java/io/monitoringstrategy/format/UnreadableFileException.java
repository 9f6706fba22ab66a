package io.monitoringstrategy.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that cannot be used, with everything that is wrong with it, in the order of reading.
 *
 * <p>Its message is one line a problem, each {@code file:line:column: message}; the command prints
 * it and ends with exit code 2.
 *
 * <p>Unchecked, like the {@link io.monitoringstrategy.value.InvalidValueException} of a value built
 * by hand: most callers can only show it to whoever wrote the file, so it travels up to where that
 * happens, through streams and callbacks too.
 */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<FileProblem> problems;

  /** A file with these problems, of which there must be at least one. */
  public UnreadableFileException(List<FileProblem> problems) {
    super(problems.stream().sorted().map(FileProblem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a file without a problem is readable");
    }
    this.problems = problems.stream().sorted().toList();
  }

  /** A file with one problem. */
  public UnreadableFileException(FileProblem problem) {
    this(List.of(problem));
  }

  /** {@return every problem, by line and column; never empty unless deserialized} */
  public List<FileProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
