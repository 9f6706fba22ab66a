package io.monitoringstrategy.check;

/**
 * A place in a file, as editors show it: {@code strategy.yaml:12:5}.
 *
 * @param file the file as the user named it
 * @param line counted from 1
 * @param column counted from 1
 */
public record SourceLocation(String file, int line, int column) {

  /** {@return {@code file:line:column}} */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
