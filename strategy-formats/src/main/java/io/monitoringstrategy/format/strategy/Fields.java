package io.monitoringstrategy.format.strategy;

import com.google.common.base.CaseFormat;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record of a strategy by its keys, to be written to a file or looked at by an expression.
 *
 * <p>A value is a number, a flag, a ratio, a length of time, other fields, a list of values, or
 * anything that is written as its text. What is absent or as usual is left out of a file, but is there
 * for an expression.
 */
final class Fields {
  /**
   * A number that a file writes with a unit.
   *
   * @param text such as {@code 30 pd}
   * @param number such as 30
   */
  record Measure(String text, double number) {}

  /** What a key holds; nothing if it is absent. */
  private record Entry(Optional<Object> value, boolean isWritten) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final boolean isByName;

  /** Begins a record, whose keys are those of the file. */
  Fields() {
    this(false);
  }

  private Fields(boolean isByName) {
    this.isByName = isByName;
  }

  /** Begins a map whose keys are names of the strategy, which stay as they are. */
  static Fields byName() {
    return new Fields(true);
  }

  /** Adds a key. */
  Fields put(String key, Object value) {
    entries.put(key, new Entry(Optional.of(value), true));
    return this;
  }

  /** Adds a key whose value may be absent. */
  Fields put(String key, Optional<?> value) {
    entries.put(key, new Entry(value.map(present -> present), value.isPresent()));
    return this;
  }

  /** Adds a key whose list may be empty. */
  Fields put(String key, Collection<?> values) {
    entries.put(key, new Entry(Optional.of(List.copyOf(values)), !values.isEmpty()));
    return this;
  }

  /** Adds a key whose map may be empty. */
  Fields put(String key, Fields fields) {
    boolean written = fields.entries.values().stream().anyMatch(Entry::isWritten);
    entries.put(key, new Entry(Optional.of(fields), written));
    return this;
  }

  /** Adds a key whose value need not be written if it is the usual one. */
  Fields put(String key, Object value, Object usual) {
    entries.put(key, new Entry(Optional.of(value), !value.equals(usual)));
    return this;
  }

  /** Adds every key of the other. */
  Fields putAll(Fields other) {
    entries.putAll(other.entries);
    return this;
  }

  /** {@return the keys that a file has, with numbers, flags, texts, lists and maps} */
  Map<String, Object> written() {
    Map<String, Object> map = new LinkedHashMap<>();
    entries.forEach((key, entry) -> entry
        .value()
        .filter(value -> entry.isWritten())
        .ifPresent(value -> map.put(key, written(value))));
    return map;
  }

  /**
   * {@return every key in camelCase, with whole and broken numbers, flags, lengths of time, texts, lists
   * and maps; ratios are numbers, and what is absent is an empty {@code Optional}}
   */
  Map<String, Object> values() {
    Map<String, Object> map = new LinkedHashMap<>();
    entries.forEach((key, entry) ->
        map.put(name(key), entry.value().map(Fields::value).orElse(Optional.empty())));
    return map;
  }

  private static Object written(Object value) {
    if (value instanceof Fields fields) {
      return fields.written();
    }
    if (value instanceof Collection<?> values) {
      List<Object> items = new ArrayList<>();
      values.forEach(item -> items.add(written(item)));
      return items;
    }
    if (value instanceof Ratio ratio) {
      return NumberText.written(ratio);
    }
    if (value instanceof Duration length) {
      return DurationText.write(length);
    }
    if (value instanceof Double number) {
      return number(new BigDecimal(NumberText.written(number)));
    }
    if (value instanceof Measure measure) {
      return measure.text();
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }

  private static Number number(BigDecimal number) {
    return number.scale() <= 0 ? number.toBigIntegerExact() : number;
  }

  private static Object value(Object value) {
    if (value instanceof Fields fields) {
      return fields.values();
    }
    if (value instanceof Collection<?> values) {
      List<Object> items = new ArrayList<>();
      values.forEach(item -> items.add(value(item)));
      return items;
    }
    if (value instanceof Ratio ratio) {
      return ratio.toDouble();
    }
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    if (value instanceof Measure measure) {
      return measure.number();
    }
    boolean isNative =
        value instanceof Double || value instanceof Boolean || value instanceof Duration;
    return isNative ? value : value.toString();
  }

  private String name(String key) {
    return isByName ? key : CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, key);
  }
}
