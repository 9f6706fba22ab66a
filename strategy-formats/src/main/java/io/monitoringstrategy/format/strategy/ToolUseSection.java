package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlNode;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.tool.ToolUse;
import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The key {@code in-use} of {@code tools}: {@code [prometheus, {id: kibana, because: the log team
 * lives in it}]}.
 */
final class ToolUseSection {
  private final DeclaredPaths declared = new DeclaredPaths();
  private final Places places;

  ToolUseSection(Places places) {
    this.places = places;
  }

  List<ToolUse> read(YamlMap tools) {
    places.putSection("in-use", tools);
    List<ToolUse> uses = new ArrayList<>();
    for (YamlNode node : OneOrMany.nodes(tools, "in-use")) {
      use(node).ifPresent(use -> add(use, node, uses));
    }
    return uses;
  }

  private static Optional<ToolUse> use(YamlNode node) {
    if (node instanceof YamlText text && !text.isNothing()) {
      return text.parse("in-use", ToolId::of).map(id -> new ToolUse(id, Optional.empty()));
    }
    if (node instanceof YamlMap map) {
      Optional<ToolId> id = map.required("id", ToolId::of);
      Optional<String> because = map.optional("because", YamlScalar::notBlank);
      return map.build(() -> new ToolUse(id.orElseThrow(), because));
    }
    node.reject("each of in-use must be a tool such as prometheus or {id: prometheus, because: ...}"
        + " (was " + node.kind() + ")");
    return Optional.empty();
  }

  private void add(ToolUse use, YamlNode node, List<ToolUse> uses) {
    places.put(use.path(), node.location());
    String what = "tool " + Quoted.of(use.tool().value()) + " is in use";
    if (declared.isFirst(use.path(), node, what)) {
      uses.add(use);
    }
  }

  static List<Object> write(List<ToolUse> uses) {
    List<Object> written = new ArrayList<>();
    for (ToolUse use : uses) {
      written.add(
          use.because().isEmpty()
              ? use.tool()
              : new Fields().put("id", use.tool()).put("because", use.because()));
    }
    return written;
  }
}
