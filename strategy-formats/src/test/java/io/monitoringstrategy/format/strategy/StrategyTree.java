package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The file of a strategy as maps and lists, to be edited anywhere. */
final class StrategyTree {
  /** The keys whose values name an element of the same file. */
  private static final Set<String> REFERENCES = Set.of(
      "owner",
      "serves",
      "service",
      "kpi",
      "to",
      "from",
      "team",
      "depends-on",
      "needs",
      "watches",
      "receiver",
      "stores",
      "access",
      "quality-owner",
      "accountable",
      "responsible",
      "consulted",
      "informed",
      "decided-by",
      "met-by",
      "reviewed-in",
      "tool",
      "chosen",
      "reviews",
      "with",
      "closes");

  /** The sections whose elements are looked up there. */
  private static final Set<String> DECLARED = Set.of(
      "objectives",
      "services",
      "components",
      "teams",
      "requirements",
      "kpis",
      "own",
      "deliverables",
      "operations");

  private final Object root;

  private StrategyTree(Object root) {
    this.root = root;
  }

  static StrategyTree of(String text) {
    return new StrategyTree(new Load(LoadSettings.builder().build()).loadFromString(text));
  }

  /** The tree of maps, lists and plain values. */
  static StrategyTree of(Map<String, Object> root) {
    return new StrategyTree(root);
  }

  Object root() {
    return root;
  }

  MonitoringStrategy read() {
    String text = new Dump(DumpSettings.builder().build()).dumpToString(texts(root));
    return StrategyFiles.read(
            "edited.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .strategy();
  }

  /** Every key and every item of a list. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    collect(root, List.of(), places);
    return places;
  }

  /** The texts that name another element. */
  List<Place> references() {
    return places().stream()
        .filter(place -> place.value() instanceof String)
        .filter(place -> REFERENCES.contains(place.key()))
        .filter(place -> !place.steps().contains("waivers") && !place.steps().contains("skills"))
        .toList();
  }

  /** The elements of a section that some other element names. */
  List<Place> referredTo() {
    Set<String> named = new HashSet<>();
    references().forEach(place -> named.add((String) place.value()));
    return places().stream()
        .filter(place -> place.value() instanceof Map<?, ?> map
            && map.get("id") instanceof String id
            && named.contains(id))
        .filter(place -> DECLARED.contains(place.key()))
        .toList();
  }

  StrategyTree with(Place place, String value) {
    return new StrategyTree(edited(root, place.steps(), Optional.of(value)));
  }

  StrategyTree without(Place place) {
    return new StrategyTree(edited(root, place.steps(), Optional.empty()));
  }

  /**
   * A key or an item.
   *
   * @param steps keys and indices from the root
   * @param value what stands there
   */
  record Place(List<Object> steps, Object value) {
    /** The nearest key: of an item, that of its list. */
    String key() {
      return keyAt(steps.size() - 1);
    }

    /** The nearest key above. */
    String parentKey() {
      return keyAt(steps.size() - 2);
    }

    /** Its own key or index. */
    Object last() {
      return steps.get(steps.size() - 1);
    }

    /** Whether it is the other place or below it. */
    boolean isWithin(Place other) {
      return steps.size() >= other.steps.size()
          && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    private String keyAt(int step) {
      return Stream.iterate(step, i -> i >= 0, i -> i - 1)
          .map(steps::get)
          .filter(String.class::isInstance)
          .map(String.class::cast)
          .findFirst()
          .orElse("");
    }
  }

  private static void collect(Object node, List<Object> steps, List<Place> places) {
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> add(key, value, steps, places));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        add(i, list.get(i), steps, places);
      }
    }
  }

  private static void add(Object step, Object value, List<Object> steps, List<Place> places) {
    List<Object> to = new ArrayList<>(steps);
    to.add(step);
    places.add(new Place(List.copyOf(to), value));
    collect(value, to, places);
  }

  /** The node with the value at the place, or without it. */
  private static Object edited(Object node, List<Object> steps, Optional<Object> value) {
    Object step = steps.get(0);
    Optional<Object> put = steps.size() == 1
        ? value
        : Optional.of(edited(child(node, step), steps.subList(1, steps.size()), value));
    if (node instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>(map);
      put.ifPresentOrElse(known -> copy.put(step, known), () -> copy.remove(step));
      return copy;
    }
    List<Object> copy = new ArrayList<>((List<?>) node);
    int index = (Integer) step;
    put.ifPresentOrElse(known -> copy.set(index, known), () -> copy.remove(index));
    return copy;
  }

  private static Object child(Object node, Object step) {
    return node instanceof Map<?, ?> map
        ? Objects.requireNonNull(map.get(step))
        : ((List<?>) node).get((Integer) step);
  }

  /** Numbers as texts, so that no digit is lost on the way. */
  private static Object texts(Object node) {
    if (node instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, texts(value)));
      return copy;
    }
    if (node instanceof List<?> list) {
      List<Object> copy =
          new ArrayList<>(); // of its own: one that stands twice would get an anchor
      list.forEach(item -> copy.add(texts(item)));
      return copy;
    }
    return String.valueOf(node);
  }
}
