package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlList;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** The values of a key that may hold one of them or a list: {@code sre} and {@code [sre, dev]}. */
final class OneOrMany {
  private OneOrMany() {}

  static List<YamlNode> nodes(YamlMap map, String key) {
    Optional<YamlNode> node = map.node(key);
    return node.isPresent() && node.get() instanceof YamlList list
        ? list.items()
        : node.stream().toList();
  }
}
