package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A map of a file, asked key by key.
 *
 * <p>A wrong value is noted as a problem at its place and reads as if it were absent. Whatever was
 * asked for is a known key; {@link #rejectUnknownKeys()} notes the others. A key without a value
 * ({@code owner:}) is absent. {@link #build} makes a value only of a map without problems.
 */
public final class YamlMap extends YamlNode {
  private final Map<String, YamlEntry> entries;
  private final Set<String> asked = new LinkedHashSet<>();
  private long problemsBefore = -1;

  YamlMap(
      YamlProblems problems, int line, int column, int endColumn, Map<String, YamlEntry> entries) {
    super(problems, line, column, endColumn);
    this.entries = entries;
  }

  /** A map with other entries, at the place of this one. */
  YamlMap(YamlMap place, Map<String, YamlEntry> entries) {
    super(place);
    this.entries = entries;
  }

  @Override
  public String kind() {
    return "a map";
  }

  /** {@return the value of a key, of whatever kind; empty if the key or its value is missing} */
  public Optional<YamlNode> node(String key) {
    ask(key);
    return Optional.ofNullable(entries.get(key)).map(YamlEntry::value).filter(YamlMap::isPresent);
  }

  /** {@return where the value of a key is, or the map if it has none} */
  public SourceLocation location(String key) {
    YamlEntry entry = entries.get(key);
    return entry == null ? location() : entry.value().location();
  }

  /** {@return every key with its value, in the order of the file; all of them are known then} */
  public List<YamlEntry> entries() {
    entries.keySet().forEach(this::ask);
    return List.copyOf(entries.values());
  }

  /** {@return the text of a key} */
  public Optional<String> optionalText(String key) {
    return optional(key, Function.identity());
  }

  /** {@return the text of a key, which must be there and not be blank} */
  public Optional<String> requiredText(String key) {
    return required(key, YamlScalar::notBlank);
  }

  /** {@return what the function makes of the text of a key} */
  public <T> Optional<T> optional(String key, Function<String, T> parse) {
    return node(key).flatMap(node -> text(key, node)).flatMap(text -> text.parse(key, parse));
  }

  /** {@return what the function makes of the text of a key, which must be there} */
  public <T> Optional<T> required(String key, Function<String, T> parse) {
    requireKey(key);
    return optional(key, parse);
  }

  /** {@return the texts of a list, or the only one if the value is a text; none if it is absent} */
  public List<String> texts(String key) {
    return list(key, Function.identity());
  }

  /** {@return what the function makes of each text of a list, or of the only text} */
  public <T> List<T> list(String key, Function<String, T> parse) {
    List<T> values = new ArrayList<>();
    for (YamlNode item : itemsOrOne(key)) {
      text("each of " + key, item).flatMap(text -> text.parse(key, parse)).ifPresent(values::add);
    }
    return List.copyOf(values);
  }

  /** {@return the map of a key} */
  public Optional<YamlMap> map(String key) {
    return node(key).flatMap(node -> map(key, node));
  }

  /** {@return the map of a key, which must be there} */
  public Optional<YamlMap> requiredMap(String key) {
    requireKey(key);
    return map(key);
  }

  /**
   * {@return what the function makes of each map of a list; what it gives no value for is left out}
   *
   * @param read mostly ends with {@link #build}
   */
  public <T> List<T> records(String key, Function<YamlMap, Optional<T>> read) {
    List<T> values = new ArrayList<>();
    for (YamlNode item : items(key)) {
      map("each of " + key, item).flatMap(read).ifPresent(values::add);
    }
    return List.copyOf(values);
  }

  /**
   * {@return the value, unless a problem was noted since this map was first asked; keys nobody asked
   * for are noted too, and so is what the value refuses}
   *
   * @param value may rely on every required key being there
   */
  public <T> Optional<T> build(Supplier<T> value) {
    boolean sound = problemsBefore < 0 || problems().count() == problemsBefore;
    rejectUnknownKeys();
    if (!sound) {
      return Optional.empty();
    }
    try {
      return Optional.of(value.get());
    } catch (InvalidValueException e) {
      reject(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Notes each key that was not asked for so far, with the one that was perhaps meant. */
  public void rejectUnknownKeys() {
    for (YamlEntry entry : entries.values()) {
      String key = entry.key().value();
      if (!asked.contains(key)) {
        String hint = NearestName.hint(key, asked);
        String known =
            asked.isEmpty() ? ": remove it" : ": known here are " + String.join(", ", asked);
        entry.key().reject("unknown key " + Quoted.of(key) + (hint.isEmpty() ? known : hint));
      }
    }
  }

  private void ask(String key) {
    asked.add(key);
    if (problemsBefore < 0) {
      problemsBefore = problems().count();
    }
  }

  private void requireKey(String key) {
    if (node(key).isEmpty()) {
      problems().add(location(key), "'" + key + "' is missing: add it");
    }
  }

  private List<YamlNode> itemsOrOne(String key) {
    Optional<YamlNode> node = node(key);
    return node.isPresent() && node.get() instanceof YamlText ? List.of(node.get()) : items(key);
  }

  private List<YamlNode> items(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && node.get() instanceof YamlList list) {
      return list.items();
    }
    node.ifPresent(other -> other.reject(key + " must be a list (was " + other.kind() + ")"));
    return List.of();
  }

  private static Optional<YamlText> text(String name, YamlNode node) {
    if (node instanceof YamlText text && !text.isNothing()) {
      return Optional.of(text);
    }
    node.reject(name + " must be text (was " + node.kind() + ")");
    return Optional.empty();
  }

  private static Optional<YamlMap> map(String name, YamlNode node) {
    if (node instanceof YamlMap map) {
      return Optional.of(map);
    }
    node.reject(name + " must be a map (was " + node.kind() + ")");
    return Optional.empty();
  }

  private static boolean isPresent(YamlNode node) {
    return !(node instanceof YamlText text && text.isNothing());
  }
}
