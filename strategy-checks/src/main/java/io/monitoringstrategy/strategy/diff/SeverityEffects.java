package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.strategy.CustomCheck;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a setting of severity does that only one of two strategies has.
 *
 * <p>The rules tell that it decides about: if one of them counts for less where it stands, it weakens,
 * whatever it raises; {@code "*": warning} does both. A rule that is not known here (one in Java) counts
 * for less as {@code info} and for more as {@code error}.
 */
final class SeverityEffects {
  private final MonitoringStrategy strategy;
  private final Map<RuleId, Integer> here;
  private final Map<RuleId, Integer> there;

  SeverityEffects(MonitoringStrategy strategy, MonitoringStrategy other) {
    boolean differ = !strategy.severities().equals(other.severities());
    this.strategy = strategy;
    this.here = differ ? weights(strategy) : Map.of();
    this.there = differ ? weights(other) : Map.of();
  }

  /** From the other strategy to this one, which has the setting. */
  Effect whenAdded(String pattern, Optional<Severity> level) {
    return decided(pattern).isEmpty() ? guess(level) : effect(pattern, there, here);
  }

  /** From this one, which has the setting, to the other. */
  Effect whenRemoved(String pattern, Optional<Severity> level) {
    return decided(pattern).isEmpty() ? guess(level).opposite() : effect(pattern, here, there);
  }

  private Effect effect(String pattern, Map<RuleId, Integer> before, Map<RuleId, Integer> after) {
    List<Integer> gains = decided(pattern).stream()
        .map(rule -> after.getOrDefault(rule, 0) - before.getOrDefault(rule, 0))
        .toList();
    return gains.stream().anyMatch(gain -> gain < 0)
        ? Effect.WEAKER
        : Effect.of(gains.stream().mapToInt(Integer::intValue).sum());
  }

  /** The rules of both that the pattern decides about. */
  private List<RuleId> decided(String pattern) {
    return here.keySet().stream()
        .filter(there::containsKey)
        .filter(rule ->
            strategy.severities().patternFor(rule).filter(pattern::equals).isPresent())
        .toList();
  }

  private static Effect guess(Optional<Severity> level) {
    return Effect.of(level.map(each -> each.compareTo(Severity.WARNING)).orElse(-1));
  }

  private static Map<RuleId, Integer> weights(MonitoringStrategy strategy) {
    Map<RuleId, Integer> weights = new LinkedHashMap<>();
    CheckPolicy policy = strategy.policy();
    StrategyChecks.standard()
        .rules()
        .forEach(rule -> weights.put(rule.id(), weight(policy.severityOf(rule))));
    strategy
        .customChecks()
        .forEach(check -> weights.put(check.id(), weight(severity(strategy, check))));
    return weights;
  }

  private static Optional<Severity> severity(MonitoringStrategy strategy, CustomCheck check) {
    return strategy
        .severities()
        .patternFor(check.id())
        .map(pattern -> strategy.severities().levels().getOrDefault(pattern, Optional.empty()))
        .orElse(Optional.of(check.severity()));
  }

  private static int weight(Optional<Severity> severity) {
    return severity.map(Severity::weight).orElse(0);
  }
}
