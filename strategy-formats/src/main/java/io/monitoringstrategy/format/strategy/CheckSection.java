package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.check.SeverityPolicy;
import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.util.List;

/** The key {@code checks}: how much is demanded, and which rules count more, less or not at all. */
final class CheckSection {
  private final List<Rule> rules = StrategyChecks.standard().rules();

  void read(YamlMap root, MonitoringStrategy.Builder strategy) {
    root.map("checks").ifPresent(checks -> {
      checks.optional("profile", CheckProfile::parse).ifPresent(strategy::profile);
      SeverityPolicy policy = SeverityPolicy.AS_WRITTEN;
      for (YamlEntry setting : checks.map("severity").map(YamlMap::entries).orElse(List.of())) {
        policy = policy.and(severity(setting));
      }
      checks.rejectUnknownKeys();
      strategy.severities(policy);
    });
  }

  private SeverityPolicy severity(YamlEntry setting) {
    if (!(setting.value() instanceof YamlText level)) {
      setting.value().reject("a severity must be error, warning, info or ignore");
      return SeverityPolicy.AS_WRITTEN;
    }
    SeverityPolicy policy = level
        .parse(
            "severity", word -> SeverityPolicy.parse(List.of(setting.key().value() + "=" + word)))
        .orElse(SeverityPolicy.AS_WRITTEN);
    policy.unknownPatterns(rules).forEach(setting.key()::reject);
    return policy;
  }
}
