package io.monitoringstrategy.check;

import java.util.OptionalInt;

/**
 * A place in a file, as editors show it: {@code strategy.yaml:12:5}.
 *
 * <p>It lies on one line. What stands on several, such as the whole map of a KPI, ends with the first
 * of them: that line says which element is meant, and fifty marked lines would hide what they mark.
 *
 * @param file the file as the user named it
 * @param line counted from 1
 * @param column counted from 1
 * @param endColumn the one after the last character, empty where only the beginning is known
 */
public record SourceLocation(String file, int line, int column, OptionalInt endColumn) {

  /** A place of which only the beginning is known. */
  public SourceLocation(String file, int line, int column) {
    this(file, line, column, OptionalInt.empty());
  }

  /** {@return {@code file:line:column}} */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
