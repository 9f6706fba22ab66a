package io.monitoringstrategy.format.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map that is to be written: keys in the order in which they are put, what is absent left out.
 *
 * <pre>{@code
 * new YamlFields().put("id", id).put("owner", owner).put("serves", serves)
 * }</pre>
 *
 * <p>A value is a number, a flag, other fields, a list of values, or anything that is written as its
 * text.
 */
public final class YamlFields {
  private final Map<String, Object> entries = new LinkedHashMap<>();

  /** Begins without a key. */
  public YamlFields() {}

  /** Adds a key. */
  public YamlFields put(String key, Object value) {
    entries.put(key, plain(value));
    return this;
  }

  /** Adds a key whose value is there. */
  public YamlFields put(String key, Optional<?> value) {
    value.ifPresent(present -> put(key, present));
    return this;
  }

  /** Adds a key whose list holds something. */
  public YamlFields put(String key, Collection<?> values) {
    if (!values.isEmpty()) {
      put(key, (Object) List.copyOf(values));
    }
    return this;
  }

  /** Adds a key whose map holds something. */
  public YamlFields put(String key, YamlFields fields) {
    if (!fields.entries.isEmpty()) {
      entries.put(key, fields.toMap());
    }
    return this;
  }

  /** Adds a key that says something only under a condition. */
  public YamlFields putIf(boolean condition, String key, Object value) {
    return condition ? put(key, value) : this;
  }

  /** Adds every key of the other. */
  public YamlFields putAll(YamlFields other) {
    entries.putAll(other.entries);
    return this;
  }

  /** {@return the keys with numbers, flags, texts, lists and maps} */
  public Map<String, Object> toMap() {
    return new LinkedHashMap<>(entries);
  }

  private static Object plain(Object value) {
    if (value instanceof YamlFields fields) {
      return fields.toMap();
    }
    if (value instanceof Collection<?> values) {
      List<Object> items = new ArrayList<>();
      values.forEach(item -> items.add(plain(item)));
      return items;
    }
    if (value instanceof BigDecimal number && number.scale() <= 0) {
      return number.toBigIntegerExact();
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }
}
