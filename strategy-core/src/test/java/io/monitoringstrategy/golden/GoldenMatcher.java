package io.monitoringstrategy.golden;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Tells whether a result is the expected one; numbers match within the vector's tolerance. */
final class GoldenMatcher {
  private final double relative;
  private final double absolute;

  GoldenMatcher(GoldenVector vector) {
    this.relative = vector.relative();
    this.absolute = vector.absolute();
  }

  /** {@return what differs, in words, or an empty text if nothing does} */
  String difference(JsonNode expected, Object actual) {
    if (isMark(expected, "undefined")) {
      return actual instanceof Undefined ? "" : "expected an undefined result, got " + actual;
    }
    if (expected.isObject()) {
      return actual instanceof Map<?, ?> map ? ofKeys(expected, map) : mismatch(expected, actual);
    }
    if (expected.isArray()) {
      if (actual instanceof Set<?> set) {
        return ofSet(expected, set);
      }
      return actual instanceof List<?> list ? ofList(expected, list) : mismatch(expected, actual);
    }
    if (expected.isNumber()) {
      return actual instanceof Number number && isNear(expected.asDouble(), number.doubleValue())
          ? ""
          : mismatch(expected, actual);
    }
    if (expected.isBoolean()) {
      return Boolean.valueOf(expected.asBoolean()).equals(actual) ? "" : mismatch(expected, actual);
    }
    return expected.asString("").equals(actual) ? "" : mismatch(expected, actual);
  }

  static boolean isMark(JsonNode expected, String mark) {
    return expected.isObject() && expected.size() == 1 && expected.has(mark);
  }

  private boolean isNear(double expected, double actual) {
    return Math.abs(actual - expected) <= absolute + relative * Math.abs(expected);
  }

  private String ofKeys(JsonNode expected, Map<?, ?> actual) {
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      Object value = actual.get(entry.getKey());
      String difference = value == null ? "is missing" : difference(entry.getValue(), value);
      if (!difference.isEmpty()) {
        return entry.getKey() + ": " + difference;
      }
    }
    return "";
  }

  private String ofList(JsonNode expected, List<?> actual) {
    if (expected.size() != actual.size()) {
      return mismatch(expected, actual);
    }
    for (int i = 0; i < expected.size(); i++) {
      String difference = difference(expected.get(i), actual.get(i));
      if (!difference.isEmpty()) {
        return "[" + i + "] " + difference;
      }
    }
    return "";
  }

  private String ofSet(JsonNode expected, Collection<?> actual) {
    if (expected.size() != actual.size()) {
      return mismatch(expected, actual);
    }
    for (JsonNode element : expected) {
      if (actual.stream().noneMatch(candidate -> difference(element, candidate).isEmpty())) {
        return "misses " + element + " in " + actual;
      }
    }
    return "";
  }

  private static String mismatch(JsonNode expected, Object actual) {
    return "expected " + expected + ", got " + actual;
  }
}
