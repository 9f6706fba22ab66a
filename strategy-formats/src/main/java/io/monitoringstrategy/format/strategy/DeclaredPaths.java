package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlNode;
import java.util.HashMap;
import java.util.Map;

/**
 * The elements of one section so far that are told apart by more than an id, so that a second one like an
 * earlier is refused at its place.
 */
final class DeclaredPaths {
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * {@return whether nothing before has this path}
   *
   * @param what the element and what is said of it, such as {@code tool 'jaeger' is in use}
   */
  boolean isFirst(String path, YamlNode node, String what) {
    Integer first = lines.putIfAbsent(path, node.location().line());
    if (first != null) {
      node.reject(what + " already since line " + first + ": delete one of the two");
    }
    return first == null;
  }
}
