package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.check.SourceLocation;

/** A text, a list or a map of a file, at its place. */
public abstract sealed class YamlNode permits YamlText, YamlList, YamlMap {
  private final YamlProblems problems;
  private final int line;
  private final int column;

  YamlNode(YamlProblems problems, int line, int column) {
    this.problems = problems;
    this.line = line;
    this.column = column;
  }

  /** {@return where it begins} */
  public final SourceLocation location() {
    return problems.place(line, column);
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
}
