package io.monitoringstrategy.format;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.text.Quoted;
import java.util.Comparator;

/**
 * What is wrong with a file, where, and what to do about it.
 *
 * <p>Example: {@code strategy.yaml:12:5: unknown key 'ownr' (did you mean 'owner'?)}. Control
 * characters in the message are spelled out, so that no file can command a terminal.
 *
 * @param file the file as the user named it
 * @param line counted from 1; 0 when the file as a whole is meant
 * @param column counted from 1; 0 when the line as a whole is meant
 * @param message the offending value and the remedy
 */
public record FileProblem(String file, int line, int column, String message)
    implements Comparable<FileProblem> {
  private static final Comparator<FileProblem> BY_PLACE = Comparator.comparing(FileProblem::file)
      .thenComparingInt(FileProblem::line)
      .thenComparingInt(FileProblem::column)
      .thenComparing(FileProblem::message);

  /** Spells control characters out. */
  public FileProblem {
    message = Quoted.visible(message);
  }

  /** {@return a problem of the file as a whole} */
  public static FileProblem ofFile(String file, String message) {
    return new FileProblem(file, 0, 0, message);
  }

  /** {@return a problem of one line} */
  public static FileProblem ofLine(String file, int line, String message) {
    return new FileProblem(file, line, 0, message);
  }

  /** {@return a problem at one place} */
  public static FileProblem at(SourceLocation place, String message) {
    return new FileProblem(place.file(), place.line(), place.column(), message);
  }

  /** {@return the order of reading: by file, line and column} */
  @Override
  public int compareTo(FileProblem other) {
    return BY_PLACE.compare(this, other);
  }

  /** {@return {@code file:line:column}, without the parts that are 0} */
  public String place() {
    return Quoted.visible(file)
        + (line > 0 ? ":" + line : "")
        + (line > 0 && column > 0 ? ":" + column : "");
  }

  /** {@return {@code file:line:column: message}, without the parts that are 0} */
  @Override
  public String toString() {
    return place() + ": " + message;
  }
}
