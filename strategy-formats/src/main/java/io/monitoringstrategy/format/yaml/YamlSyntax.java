package io.monitoringstrategy.format.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the parser says about a syntax error, with the remedy that most often helps. */
final class YamlSyntax {
  private static final Map<String, String> REMEDIES = new LinkedHashMap<>();

  static {
    REMEDIES.put("(TAB)", "indent with spaces, not tabs");
    REMEDIES.put("mapping values are not allowed", "put text that contains ': ' in quotes");
    REMEDIES.put("while scanning a quoted scalar", "close the quote");
    REMEDIES.put("while scanning a simple key", "a key needs ': ' and its value after it");
    REMEDIES.put("while parsing a flow sequence", "separate with ',' and close the list with ']'");
    REMEDIES.put("while parsing a flow mapping", "separate with ',' and close the map with '}'");
    REMEDIES.put("while parsing a block", "line the keys of one map up, and the '-' of one list");
    REMEDIES.put("cannot start any token", "put the text in quotes");
    REMEDIES.put("while scanning an a", "put text that begins with '&' or '*' in quotes");
    REMEDIES.put("while scanning a block scalar", "check the indentation under '|' or '>'");
  }

  private YamlSyntax() {}

  static String message(@Nullable String context, @Nullable String problem) {
    String said = (context == null ? "" : context + ": ") + (problem == null ? "" : problem);
    String known = REMEDIES.entrySet().stream()
        .filter(remedy -> said.contains(remedy.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("check quotes, brackets and indentation here");
    return "is not YAML (" + said.strip() + "): " + known;
  }
}
