package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.yaml.YamlMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the elements of a strategy stand in its file, by the paths that findings use. */
final class Places {
  private static final String START = "metadata";

  /** Where elements of a kind are listed, for those that are missing. */
  private static final Map<String, String> SECTIONS = Map.of(
      "objective", "objectives",
      "kpi", "kpis",
      "team", "teams",
      "activity", "raci",
      "service", "services",
      "component", "architecture",
      "flow", "architecture",
      "practice", "maturity",
      "deliverable", "roadmap",
      "waiver", "waivers");

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
