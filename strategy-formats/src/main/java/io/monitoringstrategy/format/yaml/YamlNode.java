package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.check.SourceLocation;

/** A text, a list or a map of a file, at its place. */
public abstract sealed class YamlNode permits YamlText, YamlList, YamlMap {
  private final YamlProblems problems;
  private final int line;
  private final int column;
  private int endColumn;

  YamlNode(YamlProblems problems, int line, int column, int endColumn) {
    this.problems = problems;
    this.line = line;
    this.column = column;
    this.endColumn = endColumn;
  }

  /** Another node at the same place. */
  YamlNode(YamlNode other) {
    this(other.problems, other.line, other.column, other.endColumn);
  }

  /** {@return where it begins, and where it or its first line ends} */
  public final SourceLocation location() {
    return problems.place(line, column, endColumn);
  }

  /** {@return what it is: {@code text}, {@code a list}, {@code a map} or {@code nothing}} */
  public abstract String kind();

  /** Notes a problem at this place; the document cannot be used any more. */
  public final void reject(String problem) {
    problems.add(location(), problem);
  }

  final YamlProblems problems() {
    return problems;
  }

  /** Ends a list or map that is closed on its first line, which is known only after what is in it. */
  final void closeAt(int atLine, int atColumn) {
    if (atLine == line) {
      endColumn = Math.min(endColumn, atColumn);
    }
  }
}
