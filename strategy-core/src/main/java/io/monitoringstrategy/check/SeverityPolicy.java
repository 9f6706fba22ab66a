package io.monitoringstrategy.check;

import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes rules count more or less than they were written, or not at all.
 *
 * <p>Rules are named by id or by a pattern with {@code *} at its end: {@code raci.*} is every RACI
 * rule, {@code *} every rule. The id itself decides before any pattern, and a longer pattern before
 * a shorter one, wherever they stand; {@code SeverityPolicy.parse(List.of("raci.*=warning", "raci.few-consulted=off"))} turns one rule
 * off and softens the rest of its family.
 */
public final class SeverityPolicy {
  /** Every rule counts as it was written. */
  public static final SeverityPolicy AS_WRITTEN = new SeverityPolicy(Map.of());

  private final Map<String, Optional<Severity>> byPattern;

  private SeverityPolicy(Map<String, Optional<Severity>> byPattern) {
    this.byPattern = byPattern;
  }

  /**
   * Reads settings written {@code PATTERN=LEVEL}, where a level is {@code error}, {@code warning},
   * {@code info}, or {@code off} (also {@code ignore}). The later of two settings of the same
   * pattern counts.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException naming every setting that is not
   *     written so
   */
  public static SeverityPolicy parse(List<String> settings) {
    Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    Problems problems = Problems.of("severity");
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      String pattern = equals < 0 ? setting : setting.substring(0, equals).strip();
      String level = equals < 0 ? "" : setting.substring(equals + 1).strip();
      boolean known = level.matches("error|warning|info|off|ignore");
      problems.rejectIf(
          !known,
          "'" + setting
              + "' must be written ID=LEVEL with error, warning, info or off, for example raci.*=warning");
      int star = pattern.indexOf('*');
      problems.rejectIf(
          pattern.isEmpty() || (star >= 0 && star != pattern.length() - 1),
          "'" + setting + "' must name a rule, a family such as raci.*, or *");
      if (known) {
        boolean counts = !level.matches("off|ignore");
        levels.put(pattern, counts ? Optional.of(Severity.parse(level)) : Optional.empty());
      }
    }
    problems.throwIfAny();
    return new SeverityPolicy(levels);
  }

  /** {@return this policy with the settings of the other added, which win for the same pattern} */
  public SeverityPolicy and(SeverityPolicy other) {
    Map<String, Optional<Severity>> both = new LinkedHashMap<>(byPattern);
    both.putAll(other.byPattern);
    return new SeverityPolicy(both);
  }

  /** {@return the level of each pattern, empty where it is turned off, in the order they were given} */
  public Map<String, Optional<Severity>> levels() {
    return Collections.unmodifiableMap(byPattern);
  }

  /** {@return whether a setting decides about the rule, by its id or by a pattern} */
  public boolean decides(Rule rule) {
    return patternFor(rule.id()).isPresent();
  }

  /** {@return how much the rule counts, or empty if it is turned off} */
  public Optional<Severity> severityOf(Rule rule) {
    return patternFor(rule.id())
        .map(pattern -> byPattern.getOrDefault(pattern, Optional.empty()))
        .orElse(Optional.of(rule.severity()));
  }

  /** {@return the one of its patterns that decides about the rule: its id, else the longest that fits} */
  public Optional<String> patternFor(RuleId rule) {
    return byPattern.containsKey(rule.value())
        ? Optional.of(rule.value())
        : byPattern.keySet().stream()
            .filter(pattern -> matches(pattern, rule))
            .max(Comparator.comparingInt(String::length));
  }

  /** {@return one sentence for each pattern that fits no rule, in the order they were given} */
  public List<String> unknownPatterns(Collection<RuleId> rules) {
    List<String> ids = rules.stream().map(RuleId::value).toList();
    List<String> unknown = new ArrayList<>();
    for (String pattern : byPattern.keySet()) {
      if (rules.stream().noneMatch(rule -> matches(pattern, rule))) {
        unknown.add("'" + pattern + "' names no rule" + NearestName.hint(pattern, ids));
      }
    }
    return unknown;
  }

  private static boolean matches(String pattern, RuleId id) {
    return pattern.endsWith("*")
        ? id.value().startsWith(pattern.substring(0, pattern.length() - 1))
        : id.value().equals(pattern);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeverityPolicy policy && byPattern.equals(policy.byPattern);
  }

  @Override
  public int hashCode() {
    return byPattern.hashCode();
  }

  @Override
  public String toString() {
    return "SeverityPolicy" + byPattern;
  }
}
