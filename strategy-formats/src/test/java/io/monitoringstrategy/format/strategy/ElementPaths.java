package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.strategy.StrategyTree.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How reports name what stands at a place of a file, read off the file alone. */
final class ElementPaths {
  /** Of lists whose items have an id: what the paths of the items begin with. */
  private static final Map<String, String> OF_ITEMS = Map.ofEntries(
      Map.entry("objectives", "objective/"),
      Map.entry("stakeholders", "stakeholder/"),
      Map.entry("requirements", "requirement/"),
      Map.entry("services", "service/"),
      Map.entry("kpis", "kpi/"),
      Map.entry("slos", "slo/"),
      Map.entry("components", "component/"),
      Map.entry("governance", "data-set/"),
      Map.entry("in-use", "tool/"),
      Map.entry("own", "own/"),
      Map.entry("decisions", "decision/"),
      Map.entry("phases", "phase/"),
      Map.entry("deliverables", "deliverable/"),
      Map.entry("teams", "team/"),
      Map.entry("operations", "operation/"),
      Map.entry("people", "person/"),
      Map.entry("custom", "checks/custom/"));

  /** Of maps: what the paths of the entries begin with. */
  private static final Map<String, String> OF_ENTRIES =
      Map.of("answers", "practice/", "raci", "activity/", "severity", "severity/");

  /** Of sections that are an element as a whole. */
  private static final Map<String, String> OF_SECTIONS = Map.of(
      "maturity", "maturity",
      "roadmap", "roadmap",
      "organization", "organization",
      "facts", "strategy/checkout",
      "routing", "routing");

  /** What may stand before a practice. */
  private static final String DIMENSION = "^[a-z-]+/";

  private final Map<Place, List<String>> byPlace = new LinkedHashMap<>();

  /** Every place is read once: what is asked of owners goes up to places that are known then. */
  ElementPaths(StrategyTree tree) {
    tree.places().forEach(place -> byPlace.put(place, at(place)));
  }

  /** The paths of the elements that stand at the place or below it. */
  List<String> within(Place place) {
    return byPlace.entrySet().stream()
        .filter(each -> each.getKey().isWithin(place))
        .flatMap(each -> each.getValue().stream())
        .distinct()
        .toList();
  }

  /** The path of the innermost element that the place is in; of several where they are written as one. */
  List<String> around(Place place) {
    return byPlace.entrySet().stream()
        .filter(each -> place.isWithin(each.getKey()))
        .map(Map.Entry::getValue)
        .filter(paths -> !paths.isEmpty())
        .reduce(List.of("strategy/checkout"), (outer, inner) -> inner);
  }

  private List<String> at(Place place) {
    String of = place.parentKey();
    if (place.last() instanceof String name) {
      return entry(of, name, place);
    }
    if (!(place.value() instanceof Map<?, ?> map)) {
      return of.equals("in-use") ? List.of("tool/" + place.value()) : List.of();
    }
    return switch (of) {
      case "flows" -> flows(map);
      case "alerts" -> List.of(owner(place) + "/alerts/" + alert(map));
      case "criteria" -> List.of(owner(place) + "/" + map.get("id"));
      case "waivers" -> List.of("waiver/" + map.get("element") + "/" + map.get("rule"));
      case "costs" -> List.of("cost/" + map.get("tool"));
      case "skills" ->
        List.of("skill/" + whose(map) + "/" + map.get("person-role") + "->" + map.get("becomes"));
      default ->
        Optional.ofNullable(OF_ITEMS.get(of)).map(start -> start + map.get("id")).stream()
            .toList();
    };
  }

  private List<String> entry(String of, String name, Place place) {
    return switch (name) {
      case "last-held", "held", "skipped" -> List.of(owner(place).replace("operation/", "held/"));
      case "on-call" -> List.of(owner(place).replace("team/", "on-call/"));
      default ->
        Optional.ofNullable(OF_ENTRIES.get(of))
            .map(start -> start + name.replaceFirst(DIMENSION, ""))
            .or(() -> Optional.ofNullable(OF_SECTIONS.get(name)))
            .stream()
            .toList();
    };
  }

  /** The element that has this one. */
  private String owner(Place place) {
    return byPlace.entrySet().stream()
        .filter(each -> place.isWithin(each.getKey()) && !each.getKey().equals(place))
        .map(Map.Entry::getValue)
        .filter(paths -> !paths.isEmpty())
        .reduce(List.of(""), (outer, inner) -> inner)
        .get(0);
  }

  /** One entry draws a flow from each of its starts to each of its ends. */
  private static List<String> flows(Map<?, ?> entry) {
    List<String> flows = new ArrayList<>();
    for (Object from : all(entry, "from")) {
      for (Object to : all(entry, "to")) {
        flows.add("flow/" + from + "->" + to);
      }
    }
    return flows;
  }

  private static List<?> all(Map<?, ?> entry, String key) {
    Object oneOrMany = Objects.requireNonNull(entry.get(key));
    return oneOrMany instanceof List<?> many ? many : List.of(oneOrMany);
  }

  private static Object whose(Map<?, ?> transition) {
    return Objects.requireNonNull(
        transition.containsKey("person") ? transition.get("person") : transition.get("team"));
  }

  private static String alert(Map<?, ?> alert) {
    String urgency = alert.containsKey("page") ? "page" : "ticket";
    BigDecimal factor = new BigDecimal(String.valueOf(alert.get(urgency)));
    return urgency + "-" + factor.stripTrailingZeros().toPlainString();
  }
}
