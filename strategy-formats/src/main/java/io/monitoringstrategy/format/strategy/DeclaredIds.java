package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ids of one section so far, so that a second element of the same id is refused at its place.
 */
final class DeclaredIds {
  private final Map<String, YamlText> seen = new HashMap<>();

  /** {@return the id of the element, which must be there and differ from those before} */
  <T> Optional<T> read(YamlMap element, Function<String, T> parse) {
    if (element.node("id").orElse(null) instanceof YamlText id) {
      YamlText first = seen.putIfAbsent(id.value().toLowerCase(Locale.ROOT), id);
      if (first != null) {
        id.reject(complaint(id, first));
      }
    }
    return element.required("id", parse);
  }

  private static String complaint(YamlText id, YamlText first) {
    SourceLocation place = first.location();
    String before = first.value().equals(id.value())
        ? "is taken"
        : "differs from " + Quoted.of(first.value()) + " in letter case only, which is taken";
    return "id " + Quoted.of(id.value()) + " " + before + " since line " + place.line()
        + ", column " + place.column() + ": rename or delete one of the two";
  }
}
