package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.RequirementKind;
import io.monitoringstrategy.framework.Stakeholder;
import io.monitoringstrategy.framework.StakeholderGroup;
import io.monitoringstrategy.framework.StrategyType;
import io.monitoringstrategy.framework.TypeAssessment;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.RequirementId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whom the monitoring is for, what they demand, and which type of strategy that makes. */
final class FrameworkChecks {
  static final Check<MonitoringStrategy> STAKEHOLDER_HAS_REQUIREMENT = Check.each(
          "group of stakeholders", FrameworkChecks::groups, Examined::path)
      .must("have a requirement", Examined::isKept)
      .but(Examined::found)
      .because("a group nobody asked is a group whose questions the monitoring cannot answer")
      .fix("ask the group, and write what it needs under 'stakeholders:' and 'requirements:'")
      .source("ISO/IEC/IEEE 29148: stakeholder needs and requirements")
      .as("stakeholder.has-requirement", WARNING);

  static final Check<MonitoringStrategy> STAKEHOLDER_HAS_VIEW = Check.each(
          "stakeholder", MonitoringStrategy::stakeholders, Stakeholder::path)
      .must("have a dashboard or report meant for it", each -> each.view().isPresent())
      .but(each -> "names none")
      .because("data that is not shown to whom it is for changes no decision")
      .fix("add 'view:' with the dashboard or report it looks at")
      .as("stakeholder.has-view", WARNING);

  static final Check<MonitoringStrategy> REQUIREMENT_IS_SATISFIED = Check.each(
          "requirement", FrameworkChecks::satisfied, Examined::path)
      .must("be met by something the strategy holds", Examined::isKept)
      .but(Examined::found)
      .because("a demand that nothing meets is a promise nobody works on")
      .fix("name under 'met-by:' a tool that is in use, or another element by its path, such as"
          + " component/NAME, layer/NAME, slo/NAME or kpi/NAME")
      .source("ISO/IEC/IEEE 29148: traceability of requirements")
      .as("requirement.is-satisfied", WARNING);

  static final Check<MonitoringStrategy> COMPLIANCE_HAS_GOVERNANCE = Check.each(
          "compliance requirement", FrameworkChecks::compliance, Examined::path)
      .must("be met by data with a retention and an access policy", Examined::isKept)
      .but(Examined::found)
      .because("an auditor asks how long records are kept and who can read them")
      .fix(
          "add 'retention:' and 'access:' to a data set under 'governance:', and name it under 'met-by:'")
      .source("ISO/IEC 27001, annex A: protection of records, access control")
      .as("requirement.compliance-has-governance", ERROR);

  static final Check<MonitoringStrategy> TYPE_MATCHES_TRAITS = Check.each(
          "declared strategy type", FrameworkChecks::type, Examined::path)
      .must("be what the traits say", Examined::isKept)
      .but(Examined::found)
      .because("a strategy that calls itself more than it is plans on ground that is not there")
      .fix("declare the type that the traits make, or add the traits that are really there")
      .source("Course notes on monitoring strategy and operations, part 1: designing the strategy")
      .as("type.matches-traits", WARNING);

  static final List<Check<MonitoringStrategy>> ALL = List.of(
      STAKEHOLDER_HAS_REQUIREMENT,
      STAKEHOLDER_HAS_VIEW,
      REQUIREMENT_IS_SATISFIED,
      COMPLIANCE_HAS_GOVERNANCE);

  private FrameworkChecks() {}

  private static List<Examined> groups(MonitoringStrategy strategy) {
    if (strategy.stakeholders().isEmpty()) {
      return List.of();
    }
    Set<RequirementId> known = new HashSet<>();
    strategy.requirements().forEach(requirement -> known.add(requirement.id()));
    return Stream.of(StakeholderGroup.values())
        .map(group -> Examined.of(
            "stakeholders/" + group.label(),
            strategy.stakeholders().stream()
                .filter(each -> each.group() == group)
                .anyMatch(each -> each.needs().stream().anyMatch(known::contains)),
            "nobody has written what it needs"))
        .toList();
  }

  private static List<Examined> satisfied(MonitoringStrategy strategy) {
    Map<RequirementId, List<String>> met = strategy.requirementCoverage().metBy();
    return strategy.requirements().stream()
        .map(each -> Examined.of(
            each.path(),
            !met.getOrDefault(each.id(), List.of()).isEmpty(),
            each.metBy().isEmpty()
                ? "says not by what"
                : "the strategy has no " + String.join(", ", each.metBy())
                    + namesakes(each, strategy)))
        .toList();
  }

  /** A name alone is that of a tool; something else may have it. */
  private static String namesakes(Requirement requirement, MonitoringStrategy strategy) {
    List<String> namesakes = strategy.requirementCoverage().serves().keySet().stream()
        .filter(element -> requirement.metBy().stream().anyMatch(each -> isNamesake(each, element)))
        .sorted()
        .toList();
    return namesakes.isEmpty() ? "" : " (did you mean " + String.join(", ", namesakes) + "?)";
  }

  private static boolean isNamesake(String one, String other) {
    return !one.equals(other)
        && other.substring(other.indexOf('/') + 1).equals(one.substring(one.indexOf('/') + 1));
  }

  private static List<Examined> compliance(MonitoringStrategy strategy) {
    return strategy.requirements().stream()
        .filter(each -> each.kind() == RequirementKind.COMPLIANCE)
        .map(each -> Examined.of(
            each.path(),
            strategy.dataSets().stream()
                .filter(data -> isNamed(each, data))
                .anyMatch(data -> data.retention().isPresent() && !data.access().isEmpty()),
            "no data set under 'met-by:' has both"))
        .toList();
  }

  private static boolean isNamed(Requirement requirement, DataSet data) {
    return requirement.metBy().contains(data.path())
        || requirement.metBy().contains("retention/" + data.id());
  }

  private static List<Examined> type(MonitoringStrategy strategy) {
    StrategyType real = TypeAssessment.of(strategy.traits()).type();
    return strategy.type().stream()
        .map(declared -> Examined.of("type", declared == real, "they make it " + real.label()))
        .toList();
  }
}
