package io.monitoringstrategy.format.yaml;

import java.util.List;

/** A list of a file. */
public final class YamlList extends YamlNode {
  private final List<YamlNode> items;

  YamlList(YamlProblems problems, int line, int column, int endColumn, List<YamlNode> items) {
    super(problems, line, column, endColumn);
    this.items = items;
  }

  /** A list with other items, at the place of this one. */
  YamlList(YamlList place, List<YamlNode> items) {
    super(place);
    this.items = items;
  }

  /** {@return the items in the order of the file} */
  public List<YamlNode> items() {
    return List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
