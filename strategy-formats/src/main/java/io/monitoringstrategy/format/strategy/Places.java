package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlNode;
import io.monitoringstrategy.format.yaml.YamlText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where the elements of a strategy stand in its file, by the paths that findings use. */
final class Places {
  private static final String START = "metadata";

  /** Where elements of a kind are listed, for those that are missing. */
  private static final Map<String, String> SECTIONS = Map.ofEntries(
      Map.entry("objective", "objectives"),
      Map.entry("stakeholder", "stakeholders"),
      Map.entry("requirement", "requirements"),
      Map.entry("kpi", "kpis"),
      Map.entry("slo", "slos"),
      Map.entry("team", "teams"),
      Map.entry("activity", "raci"),
      Map.entry("service", "services"),
      Map.entry("component", "architecture"),
      Map.entry("flow", "architecture"),
      Map.entry("layer", "architecture"),
      Map.entry("data-set", "governance"),
      Map.entry("tool", "tools"),
      Map.entry("decision", "decisions"),
      Map.entry("cost", "costs"),
      Map.entry("practice", "maturity"),
      Map.entry("dimension", "maturity"),
      Map.entry("phase", "roadmap"),
      Map.entry("deliverable", "roadmap"),
      Map.entry("organization", "organization"),
      Map.entry("responsibility", "raci"),
      Map.entry("function", "teams"),
      Map.entry("operation", "operations"),
      Map.entry("cadence", "operations"),
      Map.entry("on-call", "teams"),
      Map.entry("skill", "skills"),
      Map.entry("person", "people"),
      Map.entry("waiver", "waivers"));

  private final Map<String, SourceLocation> places = new HashMap<>();

  /** Notes where an element, or a value of it, stands. */
  void put(String path, SourceLocation place) {
    places.putIfAbsent(path, place);
  }

  /** Notes where an element stands, and the value of each of these keys that it has. */
  void putMap(String path, YamlMap map, String... keys) {
    put(path, map.location());
    for (String key : keys) {
      map.node(key).ifPresent(value -> put(path + "/" + key, value.location()));
    }
  }

  /** Notes where each value of a list stands, as {@code path/key/value}. */
  void putEach(String path, YamlMap map, String key) {
    putEach(path, map, key, value -> value);
  }

  /** Notes the same for values that findings name otherwise than the file does. */
  void putEach(String path, YamlMap map, String key, UnaryOperator<String> named) {
    for (YamlNode node : OneOrMany.nodes(map, key)) {
      if (node instanceof YamlText text) {
        put(path + "/" + key + "/" + named.apply(text.value()), text.location());
      }
    }
  }

  /** Notes where a section begins, so that what is missing in it has a place. */
  void putSection(String name, YamlMap parent) {
    parent.node(name).ifPresent(section -> put(name, section.location()));
  }

  /**
   * Finds the path, else the longest beginning of it that is known, else its section, else the
   * start.
   */
  Optional<SourceLocation> nearest(String path) {
    String known = path;
    while (!places.containsKey(known) && known.contains("/")) {
      known = known.substring(0, known.lastIndexOf('/'));
    }
    return Stream.of(known, SECTIONS.getOrDefault(known, known), START)
        .filter(places::containsKey)
        .findFirst()
        .map(places::get);
  }
}
