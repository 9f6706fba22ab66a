package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.check.SeverityPolicy;
import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.strategy.CheckedElement;
import io.monitoringstrategy.strategy.CustomCheck;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key {@code checks}: how much is demanded, what counts how much, and rules of one's own. */
final class CheckSection {
  private final List<RuleId> standard =
      StrategyChecks.standard().rules().stream().map(Rule::id).toList();
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  CheckSection(Places places) {
    this.places = places;
  }

  void read(YamlMap root, MonitoringStrategy.Builder strategy) {
    places.putSection("checks", root);
    root.map("checks").ifPresent(checks -> {
      List<CustomCheck> custom = checks.records("custom", this::custom);
      List<RuleId> known =
          Stream.concat(standard.stream(), custom.stream().map(CustomCheck::id)).toList();
      SeverityPolicy policy = SeverityPolicy.AS_WRITTEN;
      for (YamlEntry setting : checks.map("severity").map(YamlMap::entries).orElse(List.of())) {
        policy = policy.and(severity(setting, known));
      }
      checks.optional("profile", CheckProfile::parse).ifPresent(strategy::profile);
      checks.rejectUnknownKeys();
      strategy.severities(policy).addAllCustomChecks(custom);
    });
  }

  private Optional<CustomCheck> custom(YamlMap map) {
    Optional<RuleId> id = ids.read(map, RuleId::of);
    Optional<Severity> severity = map.optional("severity", Severity::parse);
    Optional<CheckedElement> each = map.optional("each", CheckedElement::parse);
    Optional<String> when = map.optional("when", YamlScalar::notBlank);
    Optional<String> must = map.requiredText("must");
    Optional<String> because = map.requiredText("because");
    Optional<String> fix = map.requiredText("fix");
    id.filter(standard::contains)
        .ifPresent(taken -> map.reject("rule " + taken
            + " is of the catalogue: give this one a name" + " of your own, such as acme."
            + taken.value().substring(taken.value().indexOf('.') + 1)));
    id.ifPresent(name -> places.putMap("checks/custom/" + name, map, "when", "must"));
    return map.build(() -> {
      CustomCheck.Builder check = CustomCheck.builder(id.orElseThrow(), must.orElseThrow())
          .because(because.orElseThrow())
          .fix(fix.orElseThrow());
      severity.ifPresent(check::severity);
      each.ifPresent(check::each);
      when.ifPresent(check::when);
      return check.build();
    });
  }

  private static SeverityPolicy severity(YamlEntry setting, List<RuleId> known) {
    if (!(setting.value() instanceof YamlText level)) {
      setting.value().reject("a severity must be error, warning, info or ignore");
      return SeverityPolicy.AS_WRITTEN;
    }
    SeverityPolicy policy = level
        .parse(
            "severity", word -> SeverityPolicy.parse(List.of(setting.key().value() + "=" + word)))
        .orElse(SeverityPolicy.AS_WRITTEN);
    policy.unknownPatterns(known).forEach(setting.key()::reject);
    return policy;
  }

  static Fields write(MonitoringStrategy strategy) {
    Fields severities = Fields.byName();
    strategy
        .severities()
        .levels()
        .forEach((pattern, level) ->
            severities.put(pattern, level.map(Severity::label).orElse("ignore")));
    return new Fields()
        .put("profile", strategy.profile().label(), CheckProfile.STANDARD.label())
        .put("severity", severities)
        .put("custom", strategy.customChecks().stream().map(CheckSection::write).toList());
  }

  private static Fields write(CustomCheck check) {
    return new Fields()
        .put("id", check.id())
        .put("severity", check.severity().label(), Severity.WARNING.label())
        .put("each", check.each().label(), CheckedElement.STRATEGY.label())
        .put("when", check.when(), "true")
        .put("must", check.must())
        .put("because", check.because())
        .put("fix", check.fix());
  }
}
