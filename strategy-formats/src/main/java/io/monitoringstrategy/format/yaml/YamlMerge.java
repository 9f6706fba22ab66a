package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.format.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the entries of two maps together, each staying at its place. */
final class YamlMerge {
  private YamlMerge() {}

  static YamlMap of(YamlMap first, YamlMap second) {
    Map<String, YamlEntry> entries = new LinkedHashMap<>();
    first.entries().forEach(entry -> entries.put(entry.key().value(), entry));
    for (YamlEntry entry : second.entries()) {
      entries.merge(entry.key().value(), entry, YamlMerge::merged);
    }
    return new YamlMap(first, entries);
  }

  static YamlMap without(YamlMap map, String key) {
    Map<String, YamlEntry> entries = new LinkedHashMap<>();
    map.entries().forEach(entry -> entries.put(entry.key().value(), entry));
    entries.remove(key);
    return new YamlMap(map, entries);
  }

  private static YamlEntry merged(YamlEntry first, YamlEntry second) {
    if (first.value() instanceof YamlText text
        && second.value() instanceof YamlText other
        && text.value().equals(other.value())) {
      return first;
    }
    if (first.value() instanceof YamlMap map && second.value() instanceof YamlMap other) {
      return new YamlEntry(first.key(), of(map, other));
    }
    if (first.value() instanceof YamlList list && second.value() instanceof YamlList other) {
      return new YamlEntry(first.key(), joined(list, other));
    }
    second
        .key()
        .reject("key " + Quoted.of(second.key().value()) + " is already at "
            + first.key().location() + ": remove one");
    return first;
  }

  private static YamlList joined(YamlList first, YamlList second) {
    List<YamlNode> items = new ArrayList<>(first.items());
    items.addAll(second.items());
    return new YamlList(first, items);
  }
}
